package dev.eckart.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param start the first line within it, counted from 0
 * @param kind what stands behind the opening fence, such as json
 * @param before the line of text before it
 * @param lines those between the fences
 */
record Fence(int start, String kind, String before, List<String> lines) {

    private static final String MARK = "```";
    private static final Pattern FILE = Pattern.compile("`([^`]+)`:$");
    private static final Pattern EXCERPT = Pattern.compile("\\bfrom `[^`]+`:$");

    Fence {
        lines = List.copyOf(lines);
    }

    /** All of a page, in order. */
    static List<Fence> all(List<String> page) {
        List<Fence> fences = new ArrayList<>();
        String before = "";
        for (int line = 0; line < page.size(); line++) {
            String text = page.get(line);
            if (text.startsWith(MARK)) {
                int end = line + 1 + page.subList(line + 1, page.size()).indexOf(MARK);
                fences.add(new Fence(line + 1, text.substring(MARK.length()), before, page.subList(line + 1, end)));
                line = end;
            } else if (text.contains(MARK)) {
                throw new AssertionError("line " + (line + 1) + ": a fence that does not begin its line: " + text);
            } else {
                before = text.isEmpty() ? before : text;
            }
        }
        return fences;
    }

    /** The line of the closing fence. */
    int end() {
        return start + lines.size();
    }

    /** What is written, as a file. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The file that the text before ends with, in backticks and with a colon. */
    Optional<String> file() {
        return Optional.of(FILE.matcher(before)).filter(Matcher::find).map(found -> found.group(1));
    }

    /** Whether this is said to be a part of that file: the text before ends with "from" and its name. */
    boolean isExcerpt() {
        return EXCERPT.matcher(before).find();
    }

    /** Whether these are keys of an object and no whole object. */
    boolean isFragment() {
        return kind.equals("json") && lines.getFirst().startsWith("\"");
    }
}
