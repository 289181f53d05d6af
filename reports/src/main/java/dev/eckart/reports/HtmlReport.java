package dev.eckart.reports;

import dev.eckart.experiments.run.Results;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.table.ResultTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report of an experiment as one page of HTML that needs nothing else, neither network nor scripts. With scripts,
 * tables are sorted, cells open the runs behind them, and curves tell their values. A function of the results alone:
 * the same results give the same bytes.
 */
public final class HtmlReport {

    private final ReportContents contents;
    private final String figures;
    private final HtmlRuns runs;
    private final StringBuilder text = new StringBuilder();

    private HtmlReport(ReportContents contents) {
        this.contents = contents;
        this.figures = figures(contents);
        this.runs = new HtmlRuns(contents.results(), figures.length());
    }

    /** The whole file. Lines end with {@code \n}. */
    public static String write(ReportContents contents) {
        HtmlReport report = new HtmlReport(contents);
        report.head();
        report.text.append("<main>\n");
        report.tables();
        report.text.append(report.figures);
        report.list("Runs that did not end well", Failures.of(contents.results()));
        report.settings();
        report.text.append(report.runs.section()).append("</main>\n");
        return HtmlPage.of(contents.title(), report.text.toString());
    }

    private void head() {
        Results results = contents.results();
        Map<String, String> words = Settings.experiment(results);
        text.append("<header>\n<h1>").append(HtmlText.escaped(contents.title())).append("</h1>\n<p>")
                .append(HtmlText.escaped(String.join(" · ",
                        results.data().name(),
                        "seeds " + words.get("seeds"),
                        "runs: " + words.get("runs"))))
                .append("</p>\n</header>\n");
    }

    private void tables() {
        HtmlTables tables = new HtmlTables(contents.tables().size(), runs);
        for (ResultTable table : contents.tables().values()) {
            text.append("<section>\n").append(heading(table.caption())).append(tables.of(table)).append("</section>\n");
        }
    }

    private static String figures(ReportContents contents) {
        HtmlFigures figures = new HtmlFigures(contents.figures().size());
        return contents.figures().values().stream()
                .map(drawing -> "<section>\n" + heading(drawing.title()) + figures.of(drawing) + "</section>\n")
                .collect(Collectors.joining());
    }

    private void settings() {
        text.append("<section>\n").append(heading("What was run")).append("<dl>\n");
        Settings.experiment(contents.results()).forEach((what, how) -> text.append("<dt>").append(what)
                .append("</dt><dd>").append(HtmlText.escaped(how)).append("</dd>\n"));
        text.append("</dl>\n</section>\n");
        list("Settings", Settings.models(contents.results()));
        list("Metrics", Settings.metrics(contents.results()));
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append("<section>\n").append(heading(heading)).append("<ul>\n");
            items.forEach(item -> text.append("<li>").append(HtmlText.escaped(item)).append("</li>\n"));
            text.append("</ul>\n</section>\n");
        }
    }

    private static String heading(String words) {
        return "<h2>" + HtmlText.escaped(words) + "</h2>\n";
    }
}
