package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes reports again, or tables alone, from what is in the ledger; nothing is run. */
@Command(name = "report", description = "Write reports again from the ledger, without running anything.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ReportedExperiments experiments = new ReportedExperiments();

    @Mixin
    private TablesAlone tables = new TablesAlone();

    @Mixin
    private LivingDocuments documents = new LivingDocuments();

    @Mixin
    private Site site = new Site();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where results are and reports go (default: runs); with --format, the file to write"
                    + " (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "With --format, --into, --check and --site, where results are (default: ${DEFAULT-VALUE}).")
    private Path from = Path.of("");

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        tables.check(experiments.files());
        if (!documents.wanted()) {
            experiments.needed();
        }
        OutputFolder output = new OutputFolder();
        boolean elsewhere = tables.wanted() || documents.wanted() || site.wanted();
        output.folder = elsewhere || out == null ? from : out;
        Workbench workbench = Wiring.workbench(eckart.plugins);
        List<Plan> plans = experiments.plans(workbench);
        if (!output.hasLedger()) {
            return nothingThere("there is no ledger in " + output.folder);
        }
        if (documents.wanted()) {
            return documents.show(workbench, plans, output, console);
        }
        try (Ledger ledger = output.ledger()) {
            Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            int missing = runner.missing(plans);
            if (missing > 0) {
                return nothingThere(missing + " of the runs are not in the ledger of " + output.folder);
            }
            show(plans, runner.run(plans), output);
            return ExitCode.FINE;
        }
    }

    private void show(List<Plan> plans, List<Results> results, OutputFolder output) {
        if (tables.wanted()) {
            tables.show(
                    results.getFirst(), experiments.files().getFirst(), experiments.changes(), out, console);
            return;
        }
        if (site.wanted()) {
            site.write(plans, results, console);
            return;
        }
        for (int i = 0; i < plans.size(); i++) {
            new ReportFiles(output, console).writeAndShow(plans.get(i), results.get(i));
        }
    }

    private int nothingThere(String what) {
        console.err().println("error  " + what + "; \"eckart run\" with the same arguments does what is missing");
        return ExitCode.INVALID_INPUT;
    }
}
