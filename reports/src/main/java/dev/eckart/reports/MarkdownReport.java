package dev.eckart.reports;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Report;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.figure.Drawn;
import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Summary;
import dev.eckart.reports.table.Tabulated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The report of an experiment in GitHub-flavoured Markdown: what was run, tables, figures, runs that did not end well,
 * settings. A function of the results alone: the same results give the same bytes.
 */
public final class MarkdownReport {

    private final Results results;
    private final StringBuilder text = new StringBuilder();
    private final SequencedMap<String, String> files = new LinkedHashMap<>();

    private MarkdownReport(Results results) {
        this.results = results;
    }

    /**
     * The report of these results.
     *
     * @throws IllegalArgumentException if a table or figure of the experiment's report cannot be shown: it implements
     *     neither {@link Tabulated} nor {@link Drawn}
     */
    public static RenderedReport write(Results results) {
        MarkdownReport report = new MarkdownReport(results);
        report.head();
        report.tables();
        results.experiment().report().figures().forEach(report::figure);
        report.list("Runs that did not end well", Failures.of(results));
        report.list("Settings", Settings.models(results));
        report.list("Metrics", Settings.metrics(results));
        return new RenderedReport(report.text.toString(), report.files);
    }

    private void head() {
        String title = results.experiment().title().orElse(results.name());
        text.append("# ").append(MarkdownText.escaped(title)).append("\n\n");
        Settings.experiment(results).forEach((what, how) -> text.append("- **")
                .append(what).append(":** ").append(MarkdownText.escaped(how)).append('\n'));
    }

    private void tables() {
        Report parts = results.experiment().report();
        parts.tables().forEach(this::table);
        if (parts.tables().isEmpty() && parts.figures().isEmpty()) {
            table(Summary.ofAll());
        }
    }

    private void table(ReportPart.Table part) {
        if (!(part instanceof Tabulated tabulated)) {
            throw new IllegalArgumentException(part + " is no " + Tabulated.class.getName());
        }
        ResultTable table = tabulated.table(results);
        heading(table.caption());
        text.append(TableText.markdown(table));
        table.footnotes().forEach(note -> text.append('\n').append(MarkdownText.escaped(note)).append('\n'));
    }

    private void figure(ReportPart.Figure part) {
        if (!(part instanceof Drawn drawn)) {
            throw new IllegalArgumentException(part + " is no " + Drawn.class.getName());
        }
        Drawing drawing = drawn.draw(results);
        String file = freeName(drawing.stem());
        files.put(file, drawing.svg());
        heading(drawing.title());
        text.append("![").append(MarkdownText.escaped(drawing.title())).append("](").append(file).append(")\n\n");
        text.append(MarkdownText.escaped(drawing.caption())).append('\n');
    }

    private String freeName(String stem) {
        String file = "figures/" + stem + ".svg";
        for (int i = 2; files.containsKey(file); i++) {
            file = "figures/" + stem + "-" + i + ".svg";
        }
        return file;
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(item -> text.append("- ").append(MarkdownText.escaped(item)).append('\n'));
        }
    }

    private void heading(String words) {
        text.append("\n## ").append(MarkdownText.escaped(words)).append("\n\n");
    }
}
