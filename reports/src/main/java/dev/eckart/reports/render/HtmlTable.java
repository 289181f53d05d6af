package dev.eckart.reports.render;

import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.List;

/** A table as a fragment of HTML. It is well-formed XML too. */
public final class HtmlTable {

    private final ResultTable table;
    private final HtmlLinks links;

    private HtmlTable(ResultTable table, HtmlLinks links) {
        this.table = table;
        this.links = links;
    }

    /** The table with its caption, and a paragraph for each footnote. Ends with a line break. */
    static String of(ResultTable table) {
        StringBuilder text = new StringBuilder(new HtmlTable(table, HtmlLinks.NONE).text());
        table.footnotes().forEach(note -> text.append("<p>").append(HtmlText.escaped(note)).append("</p>\n"));
        return text.toString();
    }

    /** The table alone, in a page that shows what its rows and columns are about. Ends with a line break. */
    public static String of(ResultTable table, HtmlLinks links) {
        return new HtmlTable(table, links).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("<table>\n<caption>")
                .append(HtmlText.escaped(table.caption())).append("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> text.append(heading(column)));
        text.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, text));
        return text.append("</tbody>\n</table>\n").toString();
    }

    /** What has no words is no heading. */
    private String heading(Column column) {
        return column.label().isBlank() ? "<td></td>" : "<th scope=\"col\"" + alignment(column)
                + links.attributes(column.subject()) + ">" + HtmlText.escaped(column.label()) + "</th>";
    }

    private void row(Row row, StringBuilder text) {
        List<Column> columns = table.columns();
        text.append("<tr").append(links.attributes(row.subject())).append('>');
        text.append("<th scope=\"row\"").append(alignment(columns.getFirst())).append('>')
                .append(links.linked(row.subject(), HtmlValues.of(row.cells().getFirst()))).append("</th>");
        for (int i = 1; i < columns.size(); i++) {
            text.append("<td").append(alignment(columns.get(i))).append(links.attributes(row.subject(i)))
                    .append('>').append(HtmlValues.of(row.cells().get(i))).append("</td>");
        }
        text.append("</tr>\n");
    }

    private static String alignment(Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }
}
