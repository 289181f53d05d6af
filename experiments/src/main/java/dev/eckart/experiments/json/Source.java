package dev.eckart.experiments.json;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The text of a file and its lines, which end with LF, CR LF or CR. Immutable; equal only to itself. */
public final class Source {

    private final String fileName;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param fileName as the user gave it
     * @param text all of it
     */
    public Source(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length()).filter(this::endsLine).map(at -> at + 1))
                .toArray();
    }

    /** The file's name as the user gave it. */
    public String fileName() {
        return fileName;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** A line, from 1, without its end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int columnAt(int offset) {
        return text.codePointCount(lineStarts[lineAt(offset) - 1], offset) + 1;
    }

    /** How many chars stand before the first of a line that is no space. */
    int lineIndentation(int offset) {
        String line = line(lineAt(offset));
        return line.length() - line.stripLeading().length();
    }

    /** Behind so many spaces on a line that has nothing else, if there is one between two places. */
    OptionalInt emptyLine(int from, int to, int spaces) {
        int first = from == 0 ? 1 : lineAt(from) + 1;
        return IntStream.range(first, lineAt(to))
                .filter(number -> line(number).isBlank() && line(number).length() == spaces)
                .map(number -> lineStarts[number - 1] + spaces)
                .findFirst();
    }

    Origin.InFile token(int start, int end) {
        return new Origin.InFile(this, start, end - start);
    }

    private boolean endsLine(int at) {
        char here = text.charAt(at);
        return here == '\n' || (here == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
