package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.List;

/** A table as a fragment of HTML. It is well-formed XML too. */
final class HtmlTable {

    private HtmlTable() { }

    /** The table with its caption, and a paragraph for each footnote. Ends with a line break. */
    static String of(ResultTable table) {
        StringBuilder text = new StringBuilder("<table>\n");
        text.append("<caption>").append(HtmlText.escaped(table.caption())).append("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> text.append("<th scope=\"col\"").append(alignment(column)).append('>')
                .append(HtmlText.escaped(column.label())).append("</th>"));
        text.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table.columns(), text));
        text.append("</tbody>\n</table>\n");
        table.footnotes().forEach(note -> text.append("<p>").append(HtmlText.escaped(note)).append("</p>\n"));
        return text.toString();
    }

    private static void row(Row row, List<Column> columns, StringBuilder text) {
        text.append("<tr>");
        for (int i = 0; i < columns.size(); i++) {
            String element = i == 0 ? "th" : "td";
            text.append('<').append(element).append(i == 0 ? " scope=\"row\"" : "").append(alignment(columns.get(i)))
                    .append('>').append(cell(row.cells().get(i))).append("</").append(element).append('>');
        }
        text.append("</tr>\n");
    }

    private static String cell(Cell cell) {
        return CellText.of(cell).with(HtmlText::escaped, bold -> "<strong>" + bold + "</strong>");
    }

    private static String alignment(Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }
}
