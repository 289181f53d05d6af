package dev.eckart.reports.document;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markers of a document. */
final class MarkerReader {

    private static final Pattern WORDS = Pattern.compile("(?s)(\\S+)\\s*(.*)");
    private static final Pattern DECLARED = Pattern.compile("(?s)(\\S+)\\s*=\\s*(\\S.*)");
    private static final Pattern CHANGED = Pattern.compile("(?s)(\\S+)\\s+(\\S.*)");
    private static final Pattern PART = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final List<String> KINDS = List.of("table", "figure", "experiment", "set", "sweep");

    private final Source source;
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final List<Marker> markers = new ArrayList<>();

    MarkerReader(Source source, Markup markup, Diagnostics diagnostics) {
        this.source = source;
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    List<Marker> markers() {
        List<MatchResult> found = found();
        for (int i = 0; i < found.size(); i++) {
            MatchResult one = found.get(i);
            if (one.group("end") != null) {
                diagnostics.add(place(one, "mark"), "an end without the marker that it ends");
            } else if (one.group("mark") == null) {
                value(one);
            } else {
                i = comment(found, i);
            }
        }
        return markers;
    }

    /** Whatever looks like a marker and is no code. */
    private List<MatchResult> found() {
        BitSet code = markup.code(source.text());
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = markup.markers().matcher(source.text());
        int from = 0;
        while (from <= source.text().length() && matcher.find(from)) {
            String group = matcher.group("mark") == null ? "" : "mark";
            int start = group.isEmpty() ? matcher.start() : matcher.start(group);
            boolean shown = code.get(start);
            if (!shown) {
                found.add(matcher.toMatchResult());
            }
            from = shown ? Math.max(start + 1, code.nextClearBit(start)) : matcher.end();
        }
        return found;
    }

    private void value(MatchResult found) {
        boolean typed = found.group("typed") != null;
        String reference = typed ? found.group("typed") : unescaped(found.group("of"));
        if (Reference.parse(reference).isPresent() || (typed && reference.matches("[\\w-]+\\.\\S.*"))) {
            markers.add(new Marker.Value(place(found, ""), reference,
                    typed ? Optional.empty() : Optional.of(place(found, "text"))));
        } else if (!typed) {
            diagnostics.add(place(found, "of"), "found \"" + reference + "\", expected " + Reference.FORM);
        }
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&#39;", "'");
    }

    /** The position of what was read last. */
    private int comment(List<MatchResult> found, int at) {
        MatchResult one = found.get(at);
        Matcher words = WORDS.matcher(one.group("words"));
        String kind = words.matches() ? words.group(1) : "";
        String rest = words.matches() ? words.group(2) : "";
        int offset = one.start("words") + (words.matches() ? words.start(2) : 0);
        switch (kind) {
            case "table", "figure" -> {
                return block(found, at, kind.equals("figure"), PART.matcher(rest), offset);
            }
            case "experiment" -> matched(one, DECLARED.matcher(rest), "experiment NAME = FILE").ifPresent(parts ->
                    markers.add(new Marker.Declared(place(one, "mark"), parts.group(1), parts.group(2))));
            case "set", "sweep" -> matched(one, CHANGED.matcher(rest), kind + " NAME PATH=VALUE").ifPresent(parts ->
                    markers.add(new Marker.Changed(
                            place(one, "mark"), parts.group(1), kind.equals("sweep"), parts.group(2))));
            default -> diagnostics.add(place(one, "words"), "found \"" + kind + "\", expected one of "
                    + String.join(", ", KINDS) + Nearest.hint(kind, KINDS));
        }
        return at;
    }

    private int block(List<MatchResult> found, int at, boolean figure, Matcher rest, int offset) {
        MatchResult one = found.get(at);
        Optional<Matcher> parts = matched(one, rest, (figure ? "figure" : "table") + " EXPERIMENT NAME");
        int end = end(found, at);
        parts.ifPresent(read -> add(new Marker.Block(
                place(one, "mark"), read.group(1), figure, read.group(2),
                span(offset + read.start(2), offset + read.end(2)),
                end < 0 ? Optional.empty() : Optional.of(between(one, found.get(end))))));
        return Math.max(at, end);
    }

    private Origin.InFile between(MatchResult marker, MatchResult itsEnd) {
        int from = marker.end("mark");
        int to = itsEnd.start("mark");
        return span(from, to);
    }

    private void add(Marker.Block block) {
        String behind = block.content().isPresent() ? "" : behind(block.place().start() + block.place().length());
        if (!before(block.place()).matches("[ \\t>]*") || !behind.isBlank()) {
            diagnostics.add(block.place(), "a table or a figure needs a line of its own for its marker");
        } else if (block.content().map(MarkerReader::text).filter(text -> !markup.looksFilled(text)).isPresent()) {
            diagnostics.add(block.place(), "between this marker and its end stands what was not filled in;"
                    + " take it away, or the end");
        } else {
            markers.add(block);
        }
    }

    /** What stands before a place on its line. */
    static String before(Origin.InFile place) {
        String text = place.source().text();
        int last = place.start() - 1;
        return text.substring(Math.max(text.lastIndexOf('\n', last), text.lastIndexOf('\r', last)) + 1, place.start());
    }

    private String behind(int end) {
        return source.text().substring(end).lines().findFirst().orElse("");
    }

    /** The next comment of ours, if it is an end. */
    private static int end(List<MatchResult> found, int at) {
        for (int i = at + 1; i < found.size(); i++) {
            if (found.get(i).group("mark") != null) {
                return found.get(i).group("end") == null ? -1 : i;
            }
        }
        return -1;
    }

    private Optional<Matcher> matched(MatchResult comment, Matcher rest, String form) {
        if (rest.matches()) {
            return Optional.of(rest);
        }
        diagnostics.add(place(comment, "words"), "found \"" + comment.group("words") + "\", expected " + form);
        return Optional.empty();
    }

    /** A group of what was found, or all of it. */
    private Origin.InFile place(MatchResult found, String group) {
        return group.isEmpty() ? span(found.start(), found.end()) : span(found.start(group), found.end(group));
    }

    private Origin.InFile span(int start, int end) {
        return new Origin.InFile(source, start, end - start);
    }

    static String text(Origin.InFile place) {
        return place.source().text().substring(place.start(), place.start() + place.length());
    }
}
