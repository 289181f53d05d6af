package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import java.util.List;

/** A table as a float of LaTeX, in the manner of the package booktabs. */
final class LatexTable {

    private LatexTable() { }

    /** The float, its footnotes below the rows; for documents that use {@code booktabs}. Ends with a line break. */
    static String of(ResultTable table) {
        StringBuilder text = new StringBuilder();
        text.append("% needs \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n");
        text.append("  \\caption{").append(LatexText.escaped(table.caption())).append("}\n");
        text.append("  \\begin{tabular}{");
        table.columns().forEach(column -> text.append(column.numeric() ? 'r' : 'l'));
        text.append("}\n    \\toprule\n");
        text.append(row(table.columns().stream().map(Column::label).map(LatexText::escaped).toList()));
        text.append("    \\midrule\n");
        table.rows().forEach(row -> text.append(row(row.cells().stream().map(LatexTable::cell).toList())));
        text.append("    \\bottomrule\n  \\end{tabular}\n");
        notes(table.footnotes(), text);
        return text.append("\\end{table}\n").toString();
    }

    private static String row(List<String> cells) {
        return "    " + String.join(" & ", cells) + " \\\\\n";
    }

    private static String cell(Cell cell) {
        CellText text = CellText.of(cell);
        String shown = text.words() ? LatexText.escaped(text.text()) : LatexText.numbers(text.text());
        return text.best() ? "\\textbf{" + (shown.contains("$") ? "\\boldmath " : "") + shown + "}" : shown;
    }

    private static void notes(List<String> footnotes, StringBuilder text) {
        if (!footnotes.isEmpty()) {
            text.append("\n  \\medskip\n  \\begin{minipage}{\\linewidth}\\footnotesize\n");
            footnotes.forEach(note -> text.append("    ").append(LatexText.escaped(note)).append("\\par\n"));
            text.append("  \\end{minipage}\n");
        }
    }
}
