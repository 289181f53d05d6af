package dev.eckart.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A mistake that can be made in a valid file.
 *
 * @param valid the name of the valid file
 * @param edits what is changed; the blamed token is marked in one of them
 * @param message a part of the message
 * @param ofData whether only the data tell that it is one
 */
record Mistake(String valid, List<Edit> edits, String message, boolean ofData) {

    /**
     * A piece of a text that is replaced.
     *
     * @param replacement what stands there then, with the blamed token in ‹ › if it is there
     */
    record Edit(int start, int end, String replacement) {}

    /** The mistake of a line of a list: what stands in the file, what is written instead, and the message. */
    static Mistake of(String valid, String text, List<String> columns) {
        List<String> from = changes(columns.get(0));
        List<String> to = changes(columns.get(1));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int start = text.indexOf(from.get(i));
            if (start < 0 || start != text.lastIndexOf(from.get(i))) {
                throw new IllegalArgumentException(valid + " has not exactly once: " + from.get(i));
            }
            edits.add(new Edit(start, start + from.get(i).length(), to.get(i)));
        }
        return new Mistake(valid, List.copyOf(edits), columns.get(2), columns.size() > 3);
    }

    /** The text with some mistakes, their blamed tokens marked. */
    static String made(Collection<Mistake> mistakes, String text) {
        StringBuilder made = new StringBuilder(text);
        mistakes.stream()
                .flatMap(mistake -> mistake.edits().stream())
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> made.replace(edit.start(), edit.end(), edit.replacement()));
        return made.toString();
    }

    /** Where the change starts that has the blamed token. */
    int blamed() {
        return edits.stream().filter(edit -> edit.replacement().contains("‹")).mapToInt(Edit::start).sum();
    }

    private static List<String> changes(String column) {
        return Arrays.stream(column.split("¦", -1)).map(String::strip).toList();
    }
}
