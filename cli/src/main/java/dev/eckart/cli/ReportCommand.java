package dev.eckart.cli;

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

/** Writes reports again, or tables alone, from what is in the ledger; nothing is run. */
@Command(name = "report", description = "Write reports again from the ledger, without running anything.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private TablesAlone tables = new TablesAlone();

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
            description = "With --format, where results are (default: ${DEFAULT-VALUE}).")
    private Path from = Path.of("");

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        tables.check(experiments.files);
        OutputFolder output = new OutputFolder();
        output.folder = tables.wanted() || out == null ? from : out;
        List<Plan> plans = experiments.plans(Wiring.workbench(eckart.plugins));
        Optional<List<Results>> results = KnownResults.of(plans, output.folder, console);
        results.ifPresent(known -> show(plans, known, output));
        return results.isPresent() ? ExitCode.FINE : ExitCode.INVALID_INPUT;
    }

    private void show(List<Plan> plans, List<Results> results, OutputFolder output) {
        if (tables.wanted()) {
            tables.show(results.getFirst(), out, console);
            return;
        }
        for (int i = 0; i < plans.size(); i++) {
            new ReportFiles(output, console).writeAndShow(plans.get(i), results.get(i));
        }
    }
}
