package dev.eckart.reports.document;

import dev.eckart.experiments.json.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What has changed in a table, cell by cell, and number by number where words have not. White space does not count. */
final class Changed {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![-\\d])-)?\\d+(?:\\.\\d+)?(?:e-?\\d+|\\\\cdot10\\^\\{-?\\d+\\})?");
    private static final Pattern RULE = Pattern.compile("[\\s|:>-]*");
    private static final int LONGEST = 60;

    private final Markup markup;
    private final Origin.InFile before;
    private final String now;
    private final List<Stale> stale = new ArrayList<>();

    /** A piece of a text, and where it begins in the whole. */
    private record Piece(String text, int start) {}

    Changed(Markup markup, Origin.InFile before, String now) {
        this.markup = markup;
        this.before = before;
        this.now = now;
    }

    List<Stale> all() {
        String old = MarkerReader.text(before);
        if (plain(old).equals(plain(now))) {
            return List.of();
        }
        List<Piece> oldLines = lines(old);
        Map<String, Deque<Piece>> byKey = new LinkedHashMap<>();
        lines(now).forEach(line -> byKey.computeIfAbsent(key(line), _ -> new ArrayDeque<>()).add(line));
        for (Piece line : oldLines) {
            Piece partner = byKey.getOrDefault(key(line), new ArrayDeque<>()).poll();
            if (partner == null) {
                tell(line, "gone: " + shortened(line.text()));
            } else {
                compare(line, partner);
            }
        }
        Piece end = new Piece("", old.length());
        byKey.values().forEach(left -> left.forEach(line -> tell(end, "new: " + shortened(line.text()))));
        if (stale.isEmpty()) {
            tell(new Piece("", 0), "the lines are in another order now");
        }
        return stale;
    }

    /** The first cell, or all but the numbers: what makes two lines the same line. */
    private String key(Piece line) {
        List<Piece> cells = cells(line);
        return plain(cells.size() > 1 ? cells.getFirst().text() : skeleton(line.text()));
    }

    private void compare(Piece old, Piece line) {
        List<Piece> oldCells = cells(old);
        List<Piece> cells = cells(line);
        if (oldCells.size() != cells.size()) {
            tell(old, shortened(old.text()) + " is now " + shortened(line.text()));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!plain(oldCells.get(i).text()).equals(plain(cells.get(i).text()))) {
                cell(oldCells.get(i), cells.get(i));
            }
        }
    }

    private void cell(Piece old, Piece cell) {
        List<MatchResult> oldNumbers = numbers(old.text());
        List<MatchResult> numbers = numbers(cell.text());
        if (!plain(skeleton(old.text())).equals(plain(skeleton(cell.text())))) {
            tell(old, shortened(old.text()) + " is now " + shortened(cell.text()));
            return;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!oldNumbers.get(i).group().equals(numbers.get(i).group())) {
                tell(new Piece(oldNumbers.get(i).group(), old.start() + oldNumbers.get(i).start()),
                        oldNumbers.get(i).group() + " is now " + numbers.get(i).group());
            }
        }
    }

    private void tell(Piece old, String message) {
        Origin.InFile place = new Origin.InFile(before.source(), before.start() + old.start(), old.text().length());
        stale.add(new Stale(place, message));
    }

    private List<Piece> cells(Piece line) {
        return split(line.text(), line.start(), markup.separator());
    }

    /** Lines with something in them, but for rules. */
    private static List<Piece> lines(String text) {
        return split(text, 0, Pattern.compile("\\s*[\\r\\n][\\s>]*")).stream()
                .filter(line -> !RULE.matcher(line.text()).matches())
                .toList();
    }

    private static List<Piece> split(String text, int start, Pattern separator) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult found : separator.matcher(text).results().toList()) {
            add(text, from, found.start(), start, pieces);
            from = found.end();
        }
        add(text, from, text.length(), start, pieces);
        return pieces;
    }

    private static void add(String text, int from, int to, int start, List<Piece> pieces) {
        String piece = text.substring(from, to);
        if (!piece.isBlank()) {
            int space = piece.length() - piece.stripLeading().length();
            pieces.add(new Piece(piece.strip(), start + from + space));
        }
    }

    private static List<MatchResult> numbers(String text) {
        return NUMBER.matcher(text).results().toList();
    }

    private static String skeleton(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("-{3,}", "-").strip();
    }

    private static String shortened(String words) {
        String plain = plain(words);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
