package dev.eckart.reports;

import dev.eckart.reports.render.TableFormat;
import dev.eckart.reports.table.Summary;

/** The summary for a terminal: the table in the form of Markdown, and the sentences below it. */
public final class TerminalSummary {

    private TerminalSummary() { }

    /**
     * The first summary of the experiment's report, or one of everything where the report has none.
     *
     * @return lines that each end with a line break
     */
    public static String of(ReportContents contents) {
        return TableFormat.TEXT.of(contents.summary().orElseGet(() -> Summary.ofAll().table(contents.results())));
    }
}
