package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.tidy.TidyTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what is in the ledger in long form, for other programs. */
@Command(
        name = "export",
        description = "Write every score of every run, a row each, as CSV or JSON, without running anything.")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Option(names = "--curves", description = "A row for each run, metric and epoch of the curves instead.")
    private boolean curves;

    @Option(names = "--json", description = "A list of objects instead of comma-separated values.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "Where results are (default: ${DEFAULT-VALUE}).")
    private Path from = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Plan> plans = experiments.plans(Wiring.workbench(eckart.plugins));
        Optional<List<Results>> results = KnownResults.of(plans, from, console);
        if (results.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        TidyTable table = curves ? TidyTable.ofCurves(results.get()) : TidyTable.ofScores(results.get());
        try {
            write(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.FINE;
    }

    private void write(TidyTable table) throws IOException {
        if (out == null) {
            write(table, console.out());
            console.out().flush();
            return;
        }
        Path file = out.toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        new WholeFile(file).write(bytes -> {
            Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            write(table, writer);
            writer.flush();
        });
        console.out().println("export " + out);
    }

    private void write(TidyTable table, Appendable to) throws IOException {
        if (json) {
            table.json(to);
        } else {
            table.csv(to);
        }
    }
}
