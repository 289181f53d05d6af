package dev.eckart.reports;

import dev.eckart.reports.render.HtmlLinks;
import dev.eckart.reports.render.HtmlTable;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.render.Spread;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.List;

/** The tables of a page. Of very long ones some rows, evenly spread: a page is there to be read. */
final class HtmlTables {

    private static final int MOST_CELLS = 12_000;

    private final int cellsOfOne;
    private final HtmlLinks links;

    /**
     * @param tables how many there are on the page
     * @param links where rows and columns lead
     */
    HtmlTables(int tables, HtmlLinks links) {
        this.cellsOfOne = MOST_CELLS / Math.max(1, tables);
        this.links = links;
    }

    /** A table that may be wider than the page, and the sentences below it. */
    String of(ResultTable table) {
        List<Row> rows = Spread.over(table.rows(), Math.max(2, cellsOfOne / table.columns().size()));
        ResultTable shown = new ResultTable(table.caption(), table.columns(), rows, List.of());
        StringBuilder text = new StringBuilder(scrolled(HtmlTable.of(shown, links)));
        if (rows.size() < table.rows().size()) {
            note(rows.size() + " of " + table.rows().size()
                    + " rows are shown here, evenly spread; all are in report.md.", text);
        }
        table.footnotes().forEach(note -> note(note, text));
        return text.toString();
    }

    /** A table in a frame of its own, that it may be wider than. */
    static String scrolled(String table) {
        return "<div class=\"wide\">\n" + table + "</div>\n";
    }

    private static void note(String words, StringBuilder text) {
        text.append("<p class=\"note\">").append(HtmlText.escaped(words)).append("</p>\n");
    }
}
