package dev.eckart.cli;

import dev.eckart.experiments.run.Results;
import dev.eckart.reports.ReportContents;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.picture.PictureFormat;
import dev.eckart.reports.picture.UndrawableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The figures of reports by themselves, as files of one format: for a paper, slides, a mail. */
final class FiguresAlone {

    private static final String FOLDER = "figures/";
    private static final String SVG = ".svg";

    private final PictureFormat form;
    private final Optional<String> name;
    private final Console console;

    /** @param name of the one figure; all if there is none */
    FiguresAlone(PictureFormat form, Optional<String> name, Console console) {
        this.form = form;
        this.name = name;
        this.console = console;
    }

    /**
     * Writes the figures, none if any cannot be.
     *
     * @param out a file for the one figure, or a folder for all; without it they go where the report is
     */
    void write(List<Results> results, OutputFolder output, @Nullable Path out) {
        SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
        for (Results each : results) {
            shown(each).forEach((figure, drawing) -> files.put(
                    place(output.folder.resolve(each.name()), figure, out), bytes(figure, drawing)));
        }
        files.forEach(this::write);
    }

    private Path place(Path report, String figure, @Nullable Path out) {
        if (out == null) {
            return report.resolve(FOLDER + figure + "." + form.label());
        }
        return name.isPresent() ? out : out.resolve(figure + "." + form.label());
    }

    private SequencedMap<String, Drawing> shown(Results results) {
        SequencedMap<String, Drawing> figures = new LinkedHashMap<>();
        ReportContents.of(results).figures().forEach((file, drawing) ->
                figures.put(file.substring(FOLDER.length(), file.length() - SVG.length()), drawing));
        if (figures.isEmpty()) {
            throw Alone.invalid("--format " + form.label(), "the report of " + results.name()
                    + " has no figures; its file says which under \"report\", \"figures\"");
        }
        if (name.isEmpty()) {
            return figures;
        }
        SequencedMap<String, Drawing> one = new LinkedHashMap<>();
        one.put(name.get(), Optional.ofNullable(figures.get(name.get())).orElseThrow(() ->
                Alone.invalid("--figure " + name.get(), Alone.unknown(name.get(), figures.keySet()))));
        return one;
    }

    private byte[] bytes(String figure, Drawing drawing) {
        try {
            String boxes = form.boxes(drawing.svg());
            if (!boxes.isEmpty()) {
                console.err().println(figure + "  note: there are no shapes for these letters, which are boxes in "
                        + form.label() + ": " + boxes);
            }
            return form.of(drawing.svg());
        } catch (UndrawableException e) {
            throw Alone.invalid("--format " + form.label(), "figure " + figure + ": " + e.getMessage());
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            new WholeFile(file).write(out -> out.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.out().println("figure " + file);
    }
}
