package dev.eckart.reports;

import dev.eckart.components.Header;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Report;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.figure.Drawn;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Summary;
import dev.eckart.reports.table.Tabulated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a report shows, before it is put into a format. A function of the results alone.
 *
 * @param results what it is of
 * @param tables by their names, in order: that of the component, such as {@code summary}, and {@code summary-2} for the
 *     second of them
 * @param figures by the files that they are kept in, in order: {@code figures/curve-error.svg}
 */
public record ReportContents(
        Results results, SequencedMap<String, ResultTable> tables, SequencedMap<String, Drawing> figures) {

    public ReportContents {
        tables = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tables));
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }

    /**
     * What the experiment's report asks for; a summary of everything where it asks for nothing.
     *
     * @throws IllegalArgumentException if a table or figure of the experiment's report cannot be shown: it implements
     *     neither {@link Tabulated} nor {@link Drawn}
     */
    public static ReportContents of(Results results) {
        Report parts = results.experiment().report();
        SequencedMap<String, ResultTable> tables = new LinkedHashMap<>();
        parts.tables().forEach(part -> tables.put(free(name(part), "", tables), table(part, results)));
        SequencedMap<String, Drawing> figures = new LinkedHashMap<>();
        for (ReportPart.Figure part : parts.figures()) {
            Drawing drawing = drawing(part, results);
            figures.put(free("figures/" + drawing.stem(), ".svg", figures), drawing);
        }
        if (tables.isEmpty() && figures.isEmpty()) {
            tables.put(name(Summary.ofAll()), Summary.ofAll().table(results));
        }
        return new ReportContents(results, tables, figures);
    }

    /** The first summary among the tables. */
    Optional<ResultTable> summary() {
        return Optional.ofNullable(tables.get(name(Summary.ofAll())));
    }

    /** What the report is headed with. */
    String title() {
        return results.experiment().title().orElse(results.name());
    }

    private static ResultTable table(ReportPart.Table part, Results results) {
        if (part instanceof Tabulated tabulated) {
            return tabulated.table(results);
        }
        throw new IllegalArgumentException(part + " is no " + Tabulated.class.getName());
    }

    private static Drawing drawing(ReportPart.Figure part, Results results) {
        if (part instanceof Drawn drawn) {
            return drawn.draw(results);
        }
        throw new IllegalArgumentException(part + " is no " + Drawn.class.getName());
    }

    private static String name(ReportPart.Table part) {
        return Header.of(part.getClass().asSubclass(Record.class)).name();
    }

    private static String free(String stem, String ending, SequencedMap<String, ?> taken) {
        String name = stem + ending;
        for (int i = 2; taken.containsKey(name); i++) {
            name = stem + "-" + i + ending;
        }
        return name;
    }
}
