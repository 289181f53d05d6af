package dev.eckart.reports.render;

import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tables in the form of GitHub-flavoured Markdown, their columns aligned so that the source reads as a table too. */
public final class TableText {

    private static final int NARROWEST = 3;

    private TableText() { }

    /** Rows only, as Markdown; ends with a line break. */
    public static String markdown(ResultTable table) {
        return text(table, MarkdownText::escaped);
    }

    /** The same form for a terminal, where nothing needs escapes. */
    public static String plain(ResultTable table) {
        return text(table, PlainText::oneLine);
    }

    private static String text(ResultTable table, UnaryOperator<String> escape) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(column -> escape.apply(column.label())).toList());
        for (Row row : table.rows()) {
            lines.add(row.cells().stream().map(cell -> CellText.of(cell).with(escape, TableText::bold)).toList());
        }
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(NARROWEST, lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        text.append(line(lines.getFirst(), table.columns(), widths));
        text.append(rule(table.columns(), widths));
        lines.stream().skip(1).forEach(line -> text.append(line(line, table.columns(), widths)));
        return text.toString();
    }

    private static String line(List<String> cells, List<Column> columns, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(cells.get(i)));
            boolean right = columns.get(i).numeric();
            line.append(' ').append(right ? padding + cells.get(i) : cells.get(i) + padding).append(" |");
        }
        return line.append('\n').toString();
    }

    private static String rule(List<Column> columns, int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String dashes = "-".repeat(widths[i] + 1);
            rule.append(columns.get(i).numeric() ? dashes + ":" : ":" + dashes).append('|');
        }
        return rule.append('\n').toString();
    }

    private static String bold(String text) {
        return "**" + text + "**";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
