package dev.eckart.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A command on a page, and what the page shows of its answer.
 *
 * @param typed the lines of the command; all but the last end with a backslash
 * @param shown what the page says is printed, on stdout and stderr
 */
record Exchange(List<String> typed, List<String> shown) {

    private static final String PROMPT = "$ ";

    Exchange {
        typed = List.copyOf(typed);
        shown = List.copyOf(shown);
    }

    /** All of a console block, in order. */
    static List<Exchange> all(List<String> block) {
        List<Exchange> exchanges = new ArrayList<>();
        int line = 0;
        while (line < block.size()) {
            int answer = line + 1;
            while (block.get(answer - 1).endsWith("\\")) {
                answer++;
            }
            int next = answer;
            while (next < block.size() && !block.get(next).startsWith(PROMPT)) {
                next++;
            }
            exchanges.add(new Exchange(block.subList(line, answer), block.subList(answer, next)));
            line = next;
        }
        return exchanges;
    }

    /** The command in one line. */
    String command() {
        String first = typed.getFirst();
        if (!first.startsWith(PROMPT)) {
            throw new AssertionError("a console block begins with a command behind \"$ \", found: " + first);
        }
        return String.join("\n", typed).substring(PROMPT.length()).replaceAll("\\\\\n *", "");
    }

    /** What the page should show: what it does, if that agrees; else what was printed, with times that it has. */
    List<String> corrected(List<String> printed) {
        return agree(shown, printed) ? shown : printed.stream()
                .map(line -> shown.stream().filter(old -> untimed(old).equals(untimed(line))).findFirst().orElse(line))
                .toList();
    }

    /** Whether lines say what was printed. A line … stands for any lines, and how long runs took may differ. */
    static boolean agree(List<String> shown, List<String> printed) {
        if (shown.isEmpty()) {
            return printed.isEmpty();
        }
        List<String> others = shown.subList(1, shown.size());
        if (shown.getFirst().strip().equals("…")) {
            return printed.isEmpty() ? agree(others, printed)
                    : agree(others, printed) || agree(shown, printed.subList(1, printed.size()));
        }
        return !printed.isEmpty() && untimed(shown.getFirst()).equals(untimed(printed.getFirst()))
                && agree(others, printed.subList(1, printed.size()));
    }

    private static String untimed(String line) {
        return line.startsWith("run    ") ? line.replaceFirst("  [0-9]+\\.[0-9] s   ", "  s   ") : line;
    }
}
