package dev.eckart.reports.render;

import java.util.List;
import java.util.stream.Collectors;

/** A line of comma-separated values (RFC 4180). */
public final class CsvLine {

    private static final String END = "\r\n";

    /** What spreadsheets take for the beginning of a formula; a quote before it makes it a text again. */
    private static final String FORMULA = "[=+\\-@].*";

    private static final String NUMBER = "-\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

    private CsvLine() { }

    /** The fields, in quotes where they need it, with CR and LF at the end. */
    public static String of(List<String> fields) {
        return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", END));
    }

    /**
     * A text as a field: on one line, and no formula, though perhaps a negative number. Tabs and line breaks, with which
     * formulas could begin too, are spaces here and stand at no beginning.
     */
    public static String text(String text) {
        String line = PlainText.oneLine(text);
        return line.matches(FORMULA) && !line.matches(NUMBER) ? "'" + line : line;
    }

    private static String quoted(String field) {
        return field.matches("[^\",]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
