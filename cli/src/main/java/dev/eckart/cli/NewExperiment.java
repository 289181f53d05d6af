package dev.eckart.cli;

import dev.eckart.datasets.CsvPreview;
import dev.eckart.datasets.DataException;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.sample.DraftRequest;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes an experiment with one's own data. */
@Command(name = "experiment", description = "Write a complete experiment on a CSV file, to be changed by hand.")
final class NewExperiment implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Option(names = "--data", required = true, paramLabel = "CSV", description = "The data, with a header line.")
    private Path data = Path.of("");

    @Option(names = "--model", required = true, paramLabel = "NAME", description = "A model, such as mlp.")
    private String model = "";

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            description = "The column of classes; of classifiers, else the last one of texts.")
    private @Nullable String label;

    @Option(
            names = "--target",
            paramLabel = "COLUMN",
            description = "The column of numbers to predict; of regressors, else the last one of numbers.")
    private @Nullable String target;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Where the experiment goes; else DATA-MODEL.json in this folder.")
    private @Nullable Path file;

    NewExperiment(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path to = file == null ? Path.of(stem() + "-" + model + ".json") : file;
        if (Files.exists(to)) {
            throw invalid("--file " + to, "there is such a file already, and it stays as it is; name another");
        }
        Path folder = Optional.ofNullable(to.toAbsolutePath().getParent()).orElseThrow();
        String path = folder.relativize(data.toAbsolutePath()).toString().replace('\\', '/');
        String text = Wiring.workbench(parent.eckart.plugins).drafts().of(new DraftRequest(
                model, preview(), path, folder, Optional.ofNullable(label), Optional.ofNullable(target)));
        write(to, text);
        console.out().println(to);
        console.err().println("next   eckart run " + to);
        return ExitCode.FINE;
    }

    private CsvPreview preview() {
        try {
            return CsvPreview.of(data, data.toString());
        } catch (DataException e) {
            Diagnostics diagnostics = new Diagnostics();
            e.faults().forEach(fault -> diagnostics.add(new Origin.Option("--data"), fault));
            throw new InvalidInputException(diagnostics);
        }
    }

    private String stem() {
        return String.valueOf(data.getFileName()).replaceFirst("\\..*$", "");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidInputException invalid(String option, String message) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new Origin.Option(option), message);
        return new InvalidInputException(diagnostics);
    }
}
