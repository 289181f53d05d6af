package dev.eckart.cli;

import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.wiring.Wiring;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes reports again, or tables and figures alone, from what is in the ledger; nothing is run. */
@Command(name = "report", description = "Write reports again from the ledger, without running anything.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ReportedExperiments experiments = new ReportedExperiments();

    @Mixin
    private Alone alone = new Alone();

    @Mixin
    private LivingDocuments documents = new LivingDocuments();

    @Mixin
    private Site site = new Site();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where results are and reports go (default: runs); with --format, the file to write,"
                    + " or the folder for all figures (default: standard output, or beside the report).")
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
        alone.check(experiments.files(), out);
        if (!documents.wanted()) {
            experiments.needed();
        }
        OutputFolder output = new OutputFolder();
        boolean elsewhere = alone.wanted() || documents.wanted() || site.wanted();
        output.folder = elsewhere || out == null ? from : out;
        Workbench workbench = Wiring.workbench(eckart.plugins);
        List<Plan> plans = experiments.plans(workbench);
        if (documents.wanted()) {
            return documents.show(workbench, plans, output, console);
        }
        Optional<List<Results>> results = KnownResults.of(plans, output.folder, console);
        results.ifPresent(known -> show(plans, known, output));
        return results.isPresent() ? ExitCode.FINE : ExitCode.INVALID_INPUT;
    }

    private void show(List<Plan> plans, List<Results> results, OutputFolder output) {
        if (alone.wanted()) {
            alone.show(results, experiments.files(), experiments.changes(), output, out, console);
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
}
