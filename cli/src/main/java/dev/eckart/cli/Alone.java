package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.picture.PictureFormat;
import dev.eckart.reports.render.TableFormat;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Tables or figures of reports by themselves, in a form of choice, which says what of the two is meant. */
final class Alone {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Write tables alone, as markdown, latex, html, csv or text, or figures alone, as png, pdf or"
                    + " svg: beside the report if --out says nothing else.")
    private @Nullable String format;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "With --format, the one table to write, such as summary (default: all).")
    private @Nullable String table;

    @Option(
            names = "--figure",
            paramLabel = "NAME",
            description = "With --format, the one figure to write, such as curve-error (default: all).")
    private @Nullable String figure;

    /** Whether something alone is asked for. */
    boolean wanted() {
        return format != null;
    }

    /** Refuses, before anything is read, what cannot be. */
    void check(List<Path> experiments, @Nullable Path out) {
        refuse(table, "--table", tableFormat().isPresent(), labels(TableFormat.values()));
        refuse(figure, "--figure", pictureFormat().isPresent(), PictureFormat.labels());
        if (format == null) {
            return;
        }
        if (tableFormat().isEmpty() && pictureFormat().isEmpty()) {
            List<String> valid = Stream.concat(
                    labels(TableFormat.values()).stream(), PictureFormat.labels().stream()).toList();
            throw invalid("--format " + format, unknown(format, valid));
        }
        if (experiments.size() > 1 && (tableFormat().isPresent() || figure != null || out != null)) {
            throw invalid("--format " + format, (tableFormat().isPresent()
                    ? "is for the tables of one experiment, found "
                    : "with --out or --figure is for one experiment, found ") + experiments.size());
        }
    }

    private static void refuse(@Nullable String name, String option, boolean fits, List<String> formats) {
        if (name != null && !fits) {
            throw invalid(option + " " + name,
                    "belongs to --format, which says in which form; expected one of " + String.join(", ", formats));
        }
    }

    /** Writes what is wanted of the reports into files, or prints it. */
    void show(
            List<Results> results, List<Path> experiments, Changes changes, OutputFolder output, @Nullable Path out,
            Console console) {
        tableFormat().ifPresent(form -> new TablesAlone(form, Optional.ofNullable(table))
                .show(results.getFirst(), experiments.getFirst(), changes, out, console));
        pictureFormat().ifPresent(form -> new FiguresAlone(form, Optional.ofNullable(figure), console)
                .write(results, output, out));
    }

    private Optional<TableFormat> tableFormat() {
        return Stream.of(TableFormat.values()).filter(each -> each.label().equals(format)).findFirst();
    }

    private Optional<PictureFormat> pictureFormat() {
        return Optional.ofNullable(format).flatMap(PictureFormat::named);
    }

    private static List<String> labels(TableFormat... formats) {
        return Stream.of(formats).map(TableFormat::label).toList();
    }

    static String unknown(String found, Collection<String> valid) {
        return "expected one of " + String.join(", ", valid) + Nearest.hint(found, valid);
    }

    static InvalidInputException invalid(String option, String message) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new Origin.Option(option), message);
        return new InvalidInputException(diagnostics);
    }
}
