package dev.eckart.reports;

import dev.eckart.experiments.run.Results;
import dev.eckart.reports.render.TableFormat;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Summary;

/** The summary for a terminal: the table in the form of Markdown, and the sentences below it. */
public final class TerminalSummary {

    private TerminalSummary() { }

    /**
     * The first summary of the experiment's report, or one of everything where the report has none.
     *
     * @return lines that each end with a line break
     */
    public static String of(Results results) {
        ResultTable table = results.experiment().report().tables().stream()
                .filter(Summary.class::isInstance)
                .map(Summary.class::cast)
                .findFirst()
                .orElseGet(Summary::ofAll)
                .table(results);
        return TableFormat.TEXT.of(table);
    }
}
