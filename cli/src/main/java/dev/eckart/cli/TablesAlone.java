package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.ReportContents;
import dev.eckart.reports.document.Markup;
import dev.eckart.reports.document.Reported;
import dev.eckart.reports.document.TableDocument;
import dev.eckart.reports.render.TableFormat;
import dev.eckart.reports.table.ResultTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The tables of one report by themselves, in a form of choice: for a paper, a page, a spreadsheet. */
final class TablesAlone {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Write the tables of one report alone: as markdown, latex, html, csv or text.")
    private @Nullable String format;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "With --format, the one table to write, such as summary (default: all).")
    private @Nullable String name;

    /** Whether tables alone are asked for. */
    boolean wanted() {
        return format != null;
    }

    /** Refuses, before anything is read, what cannot be. */
    void check(List<Path> experiments) {
        if (format == null) {
            if (name != null) {
                throw invalid("--table " + name, "belongs to --format, which says in which form; expected both");
            }
            return;
        }
        if (form().isEmpty()) {
            throw invalid("--format " + format, unknown(format, labels()));
        }
        if (experiments.size() > 1) {
            throw invalid("--format " + format, "is for the tables of one experiment, found " + experiments.size());
        }
    }

    /** Writes the tables into a file, which can be refreshed and checked, or prints them. */
    void show(Results results, Path experiment, Changes changes, @Nullable Path file, Console console) {
        SequencedMap<String, ResultTable> shown = shown(ReportContents.of(results).tables());
        if (file == null) {
            console.out().print(text(shown));
            return;
        }
        Path path = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            new WholeFile(path).write(Markup.of(form().orElseThrow())
                    .map(markup -> TableDocument.of(markup, results.name(), relative(experiment, path), changes,
                            new Reported(results), shown))
                    .orElseGet(() -> text(shown)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.out().println("tables " + file);
    }

    /** The experiment's file as a document speaks of it, on every system alike. */
    private static String relative(Path experiment, Path document) {
        Path absolute = experiment.toAbsolutePath().normalize();
        boolean together = Objects.equals(absolute.getRoot(), document.getRoot());
        Path folder = Objects.requireNonNull(document.getParent());
        return (together ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private String text(SequencedMap<String, ResultTable> shown) {
        return shown.values().stream().map(form().orElseThrow()::of).collect(Collectors.joining("\n"));
    }

    private SequencedMap<String, ResultTable> shown(SequencedMap<String, ResultTable> tables) {
        if (name != null) {
            SequencedMap<String, ResultTable> one = new LinkedHashMap<>();
            one.put(name, named(name, tables));
            return one;
        }
        if (tables.size() > 1 && !form().orElseThrow().holdsSeveral()) {
            throw invalid("--format " + format, "a file of this form holds one table; say --table NAME with one of "
                    + String.join(", ", tables.keySet()));
        }
        return tables;
    }

    private static ResultTable named(String name, SequencedMap<String, ResultTable> tables) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> invalid("--table " + name, unknown(name, tables.keySet())));
    }

    private Optional<TableFormat> form() {
        return Stream.of(TableFormat.values()).filter(each -> each.label().equals(format)).findFirst();
    }

    private static List<String> labels() {
        return Stream.of(TableFormat.values()).map(TableFormat::label).toList();
    }

    private static String unknown(String found, Collection<String> valid) {
        return "expected one of " + String.join(", ", valid) + Nearest.hint(found, valid);
    }

    private static InvalidInputException invalid(String option, String message) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new Origin.Option(option), message);
        return new InvalidInputException(diagnostics);
    }
}
