package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.HtmlReport;
import dev.eckart.reports.MarkdownReport;
import dev.eckart.reports.RenderedReport;
import dev.eckart.reports.ReportContents;
import dev.eckart.reports.TerminalSummary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Writes an experiment's report, and tells where it is. */
final class ReportFiles {

    private static final String PAGE = "report.html";

    private final OutputFolder output;
    private final Console console;

    ReportFiles(OutputFolder output, Console console) {
        this.output = output;
        this.console = console;
    }

    /** Writes the report and prints the summary, and where the report is. */
    void writeAndShow(Plan plan, Results results) {
        ReportContents contents = ReportContents.of(results);
        Path report = output.write(plan.name(), files(plan, contents));
        console.out().print(TerminalSummary.of(contents));
        console.out().println();
        console.out().println("report " + report + "   " + report.resolveSibling(PAGE));
    }

    /** Writes the report, as Markdown and as a page, and tells the path of the former. */
    Path write(Plan plan, Results results) {
        return output.write(plan.name(), files(plan, ReportContents.of(results)));
    }

    /** The files of a report by their path, the Markdown first. */
    static SequencedMap<String, String> files(Plan plan, Results results) {
        return files(plan, ReportContents.of(results));
    }

    private static SequencedMap<String, String> files(Plan plan, ReportContents contents) {
        RenderedReport report = MarkdownReport.write(contents);
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("report.md", report.markdown());
        files.put(PAGE, HtmlReport.write(contents));
        files.put("resolved.json", plan.resolved());
        files.putAll(report.files());
        return files;
    }
}
