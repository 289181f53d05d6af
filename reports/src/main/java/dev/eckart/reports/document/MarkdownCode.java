package dev.eckart.reports.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The code of a text in Markdown: fenced blocks, and what stands between backticks within a paragraph. */
final class MarkdownCode {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");
    private static final Pattern FENCE = Pattern.compile(
            "[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})(?<info>.*)", Pattern.DOTALL);
    private static final Pattern TICKS = Pattern.compile("`+");

    private final String text;
    private final BitSet places = new BitSet();
    private String fence = "";
    private int start;

    MarkdownCode(String text) {
        this.text = text;
    }

    BitSet places() {
        Matcher lines = LINE.matcher(text);
        while (lines.find() && lines.start() < text.length()) {
            Matcher mark = FENCE.matcher(lines.group());
            if (!fence.isEmpty()) {
                closeFence(mark, lines.end());
            } else if (mark.matches()) {
                spans(start, lines.start());
                fence = mark.group("fence");
                start = lines.start();
            } else if (lines.group().isBlank()) {
                spans(start, lines.start());
                start = lines.end();
            }
        }
        if (fence.isEmpty()) {
            spans(start, text.length());
        } else {
            places.set(start, text.length());
        }
        return places;
    }

    private void closeFence(Matcher mark, int end) {
        if (mark.matches() && mark.group("fence").startsWith(fence) && mark.group("info").isBlank()) {
            places.set(start, end);
            fence = "";
            start = end;
        }
    }

    /** Of one paragraph: a run of backticks begins code if a run of as many follows. */
    private void spans(int from, int to) {
        List<MatchResult> ticks = TICKS.matcher(text).region(from, to).results().toList();
        int next = 0;
        while (next < ticks.size()) {
            int closing = isEscaped(ticks.get(next)) ? -1 : closing(ticks, next);
            if (closing >= 0) {
                places.set(ticks.get(next).start(), ticks.get(closing).end());
            }
            next = Math.max(next, closing) + 1;
        }
    }

    private boolean isEscaped(MatchResult ticks) {
        return ticks.start() > 0 && text.charAt(ticks.start() - 1) == '\\';
    }

    private static int closing(List<MatchResult> ticks, int opening) {
        return IntStream.range(opening + 1, ticks.size())
                .filter(i -> length(ticks.get(i)) == length(ticks.get(opening)))
                .findFirst()
                .orElse(-1);
    }

    private static int length(MatchResult ticks) {
        return ticks.end() - ticks.start();
    }
}
