package dev.eckart.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How far a change of a valid file reaches: over the member or element that it stands in; over the whole object where
 * it changes the object's type, on which all other keys depend.
 */
final class Extents {

    /** A piece of a text, the end excluded. */
    record Extent(int start, int end) {

        boolean overlaps(Extent other) {
            return start < other.end && other.start < end;
        }

        boolean contains(Extent other) {
            return start <= other.start && other.end <= end;
        }
    }

    /** All objects, lists, members and elements: inner ones before outer ones. */
    private final List<Extent> parts = new ArrayList<>();
    private final List<Extent> types = new ArrayList<>();

    Extents(String text) {
        List<Token> tokens = Token.of(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.text()) {
                case "{", "[" -> open.push(i);
                case "}", "]" -> addMember(tokens, open.pop(), token.end());
                case ":", "," -> { }
                default -> {
                    if (token.role() == Token.Role.VALUE) {
                        addMember(tokens, i, token.end());
                    }
                }
            }
        }
    }

    /** Whether two mistakes have nothing to do with each other. */
    boolean apart(Mistake one, Mistake other) {
        List<Extent> ones = of(one);
        return of(other).stream().noneMatch(extent -> ones.stream().anyMatch(extent::overlaps));
    }

    private List<Extent> of(Mistake mistake) {
        return mistake.edits().stream().map(edit -> of(new Extent(edit.start(), edit.end()))).toList();
    }

    private Extent of(Extent edit) {
        Extent inner = smallest(edit);
        return types.stream().anyMatch(edit::overlaps) ? smallest(new Extent(inner.start() - 1, inner.end())) : inner;
    }

    /** The smallest part around a change; the change itself if that is the file, so that siblings are apart. */
    private Extent smallest(Extent edit) {
        return parts.stream().filter(part -> part.contains(edit)).findFirst()
                .filter(part -> part != parts.getLast())
                .orElse(edit);
    }

    private void addMember(List<Token> tokens, int value, int end) {
        parts.add(new Extent(tokens.get(value).start(), end));
        boolean member = value > 0 && tokens.get(value - 1).text().equals(":");
        if (member) {
            Extent whole = new Extent(tokens.get(value - 2).start(), end);
            parts.add(whole);
            if (tokens.get(value - 2).word().equals("type")) {
                types.add(whole);
            }
        }
    }
}
