package dev.eckart.cli;

import dev.eckart.experiments.Changes;
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
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of one report by themselves, in one form: for a paper, a page, a spreadsheet. */
final class TablesAlone {

    private final TableFormat form;
    private final Optional<String> name;

    /** @param name of the one table; all if there is none */
    TablesAlone(TableFormat form, Optional<String> name) {
        this.form = form;
        this.name = name;
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
            new WholeFile(path).write(Markup.of(form)
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
        return shown.values().stream().map(form::of).collect(Collectors.joining("\n"));
    }

    private SequencedMap<String, ResultTable> shown(SequencedMap<String, ResultTable> tables) {
        if (name.isPresent()) {
            SequencedMap<String, ResultTable> one = new LinkedHashMap<>();
            one.put(name.get(), named(name.get(), tables));
            return one;
        }
        if (tables.size() > 1 && !form.holdsSeveral()) {
            throw Alone.invalid("--format " + form.label(),
                    "a file of this form holds one table; say --table NAME with one of "
                    + String.join(", ", tables.keySet()));
        }
        return tables;
    }

    private static ResultTable named(String name, SequencedMap<String, ResultTable> tables) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> Alone.invalid("--table " + name, Alone.unknown(name, tables.keySet())));
    }
}
