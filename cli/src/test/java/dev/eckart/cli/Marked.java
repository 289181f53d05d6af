package dev.eckart.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which ‹ and › mark the tokens that errors must point to.
 *
 * @param text the text without the marks
 * @param places of the marked tokens, in order
 */
record Marked(String text, List<Place> places) {

    /**
     * The place of a token.
     *
     * @param length in characters, 1 for the place between two tokens
     */
    record Place(long line, int column, int length) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    static Marked of(String marked) {
        List<Place> places = new ArrayList<>();
        StringBuilder text = new StringBuilder(marked);
        for (int start = text.indexOf("‹"); start >= 0; start = text.indexOf("‹", start)) {
            text.deleteCharAt(start);
            int end = text.indexOf("›", start);
            text.deleteCharAt(end);
            long line = text.substring(0, start).chars().filter(unit -> unit == '\n').count() + 1;
            int column = start - text.substring(0, start).lastIndexOf("\n");
            places.add(new Place(line, column, Math.max(1, end - start)));
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no token is marked in " + marked);
        }
        return new Marked(text.toString(), List.copyOf(places));
    }
}
