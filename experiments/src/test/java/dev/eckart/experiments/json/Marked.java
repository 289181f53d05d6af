package dev.eckart.experiments.json;

/**
 * A text in which ‹ and › mark the token that an error must point to.
 *
 * @param text the text without the marks
 */
public record Marked(String text, int line, int column, int length) {

    public static Marked of(String marked) {
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no marks in " + marked);
        }
        String before = marked.substring(0, start);
        int line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
        int column = start - before.lastIndexOf('\n');
        return new Marked(marked.replace("‹", "").replace("›", ""), line, column, end - start);
    }

    public boolean isAt(Origin origin) {
        return origin instanceof Origin.InFile place
                && place.line() == line
                && place.column() == column
                && Math.max(1, place.length()) == Math.max(1, length);
    }
}
