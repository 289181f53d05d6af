package dev.eckart.reports;

import dev.eckart.experiments.run.Results;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.render.TableFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The report of an experiment in GitHub-flavoured Markdown: what was run, tables, figures, runs that did not end well,
 * settings. A function of the results alone: the same results give the same bytes.
 */
public final class MarkdownReport {

    private final ReportContents contents;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(ReportContents contents) {
        this.contents = contents;
    }

    /**
     * The report of these results.
     *
     * @throws IllegalArgumentException as {@link ReportContents#of} does
     */
    public static RenderedReport write(Results results) {
        return write(ReportContents.of(results));
    }

    /** The report that shows this. */
    public static RenderedReport write(ReportContents contents) {
        MarkdownReport report = new MarkdownReport(contents);
        Results results = contents.results();
        report.head();
        contents.tables().values().forEach(table ->
                report.text.append('\n').append(TableFormat.MARKDOWN.of(table)));
        contents.figures().forEach(report::figure);
        report.list("Runs that did not end well", Failures.of(results));
        report.list("Settings", Settings.models(results));
        report.list("Metrics", Settings.metrics(results));
        SequencedMap<String, String> files = new LinkedHashMap<>();
        contents.figures().forEach((file, drawing) -> files.put(file, drawing.svg()));
        return new RenderedReport(report.text.toString(), files);
    }

    private void head() {
        text.append("# ").append(MarkdownText.escaped(contents.title())).append("\n\n");
        Settings.experiment(contents.results()).forEach((what, how) -> text.append("- **")
                .append(what).append(":** ").append(MarkdownText.escaped(how)).append('\n'));
    }

    private void figure(String file, Drawing drawing) {
        heading(drawing.title());
        text.append("![").append(MarkdownText.escaped(drawing.title())).append("](").append(file).append(")\n\n");
        text.append(MarkdownText.escaped(drawing.caption())).append('\n');
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
