package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.stream.IntStream;

/** Names that mean something in one form or another, where a file of one's own may have them. */
final class Hostile {

    /** Each is one line without spaces at its ends, as a cell shows it. */
    static final List<String> NAMES = List.of(
            "a|b", "a\\|b", "ends with \\", "\\\\", "|", "||", "`code` ``x|y``", "`", "<script>alert('1|2')</script>",
            "<!--", "]]>", "</td></tr></table>", "&amp; &lt; &#124;", "*b* __c__ ~~d~~", "[x](y) ![z](w)", "# h", "- i",
            "1. j", "+1", "-- k", "> q", "---", ":--|--:", "$x^2$ ^^M", "a, \"b\"", "\"", "'", "=1+1", "@SUM(A1)",
            "-2+3", "50 % & #1_a ~ {b} {", "[0]", "*", "ß é λ 漢 😀", "\\end{tabular}", "\\\\[2em]", "\"a \"s",
            ",, '' `` --- ?`",
            ":smile:", "http://a.b/?c&d", "\u202eabc");

    /** The same again, each with what is never shown around it. */
    static final List<String> WITH_WHITE_SPACE = NAMES.stream().map(name -> "\n\t " + name + "\r\n\u0000 ").toList();

    private Hostile() { }

    /** A row per name: the name in the heading of the first column, in the caption and in a footnote too. */
    static ResultTable table(List<String> names) {
        List<Row> rows = IntStream.range(0, names.size())
                .mapToObj(i -> Row.of(
                        new Cell.Label(names.get(i)),
                        new Cell.Value(i / 3.0 - 2, Digits.significant(3), i == 0),
                        new Cell.Label(names.get(names.size() - 1 - i))))
                .toList();
        String all = String.join(" ", names);
        return new ResultTable(all, List.of(Column.names(all), Column.numbers("x"), Column.names("=y")), rows,
                List.of(all));
    }

    /** What a reader should find: the heading, and a line per row. */
    static List<List<String>> cells(String first, String third) {
        return IntStream.rangeClosed(0, NAMES.size())
                .mapToObj(i -> i == 0
                        ? List.of(String.join(" ", NAMES), first, third)
                        : List.of(NAMES.get(i - 1), number(i - 1), NAMES.get(NAMES.size() - i)))
                .toList();
    }

    private static String number(int row) {
        return Digits.significant(3).text(row / 3.0 - 2);
    }
}
