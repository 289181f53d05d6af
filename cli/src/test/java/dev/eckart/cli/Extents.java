package dev.eckart.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a change of a valid file reaches: over the member or element that it stands in; over the whole object where
 * it changes the object's type, or the model that it is like, on which all other keys depend; over the whole model or
 * metric where it is one only for the data that the model is to be fitted to.
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

    private static final Set<String> KINDS = Set.of("type", "like");
    private static final Set<String> PREPARATION = Set.of("data", "steps", "split");
    private static final Set<String> MODELS = Set.of("models");
    private static final Set<String> SWEEP = Set.of("sweep");
    private static final Set<String> NAMED_PARTS = Set.of("models", "metrics", "comparisons");
    private static final Set<String> WITH_NAMES = Set.of("comparisons", "curves", "sweep", "tune", "report");
    private static final Extent NOWHERE = new Extent(0, 0);

    /** Of the parts around a change: the file, a section with its key, without it, and then what has a name. */
    private static final int NAMED = 3;

    private final Map<String, Extent> sections = new HashMap<>();

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
                case "}", "]" -> {
                    int start = open.pop();
                    add(tokens, start, token.end(), open.size() == 1);
                }
                case ":", "," -> { }
                default -> {
                    if (token.role() == Token.Role.VALUE) {
                        add(tokens, i, token.end(), open.size() == 1);
                    }
                }
            }
        }
    }

    /** Whether two mistakes have nothing to do with each other. */
    boolean apart(Mistake one, Mistake other) {
        List<Extent> ones = of(one);
        return of(other).stream().noneMatch(extent -> ones.stream().anyMatch(extent::overlaps))
                && !hides(one, other)
                && !hides(other, one);
    }

    /**
     * Without its data, and without the swept model, nobody can tell what does not suit them; where no part of a kind
     * could be read, nobody can tell which names lead nowhere; a file that extends another may remove by null.
     */
    private boolean hides(Mistake one, Mistake other) {
        boolean data = other.ofData() && (isIn(one, PREPARATION) || (isIn(one, MODELS) && isIn(other, SWEEP)));
        boolean names = isWhole(one, NAMED_PARTS) && isIn(other, WITH_NAMES);
        boolean removed = says(one, "\"extend") && says(other, "null");
        return data || names || removed;
    }

    private static boolean says(Mistake mistake, String word) {
        return mistake.edits().stream().anyMatch(edit -> edit.replacement().contains(word));
    }

    /** Whether a mistake takes the place of a whole section. */
    private boolean isWhole(Mistake mistake, Set<String> keys) {
        return mistake.edits().stream().anyMatch(edit -> keys.stream().anyMatch(key -> sections.containsKey(key)
                && new Extent(edit.start(), edit.end()).contains(sections.get(key))));
    }

    private boolean isIn(Mistake mistake, Set<String> keys) {
        return mistake.edits().stream().anyMatch(edit -> keys.stream().anyMatch(key ->
                sections.getOrDefault(key, NOWHERE).overlaps(new Extent(edit.start(), edit.end()))));
    }

    private List<Extent> of(Mistake mistake) {
        return mistake.edits().stream()
                .map(edit -> new Extent(edit.start(), edit.end()))
                .map(edit -> mistake.ofData() ? named(edit) : of(edit))
                .toList();
    }

    /** The part in the second level around a change: a model, say. */
    private Extent named(Extent edit) {
        List<Extent> around = parts.reversed().stream().filter(part -> part.contains(edit)).toList();
        return around.get(Math.min(NAMED, around.size() - 1));
    }

    private Extent of(Extent edit) {
        Extent inner = smallest(edit);
        return types.stream().anyMatch(edit::overlaps) ? smallest(new Extent(inner.start() - 1, inner.end())) : inner;
    }

    /** The smallest part around a change; the change itself if that is the file, so that siblings are apart. */
    private Extent smallest(Extent edit) {
        return parts.stream().filter(part -> part.contains(edit)).findFirst()
                .filter(part -> !part.equals(parts.getLast()))
                .orElse(edit);
    }

    private void add(List<Token> tokens, int value, int end, boolean section) {
        parts.add(new Extent(tokens.get(value).start(), end));
        boolean member = value > 0 && tokens.get(value - 1).text().equals(":");
        if (member) {
            Extent whole = new Extent(tokens.get(value - 2).start(), end);
            parts.add(whole);
            if (KINDS.contains(tokens.get(value - 2).word())) {
                types.add(whole);
            }
            if (section) {
                sections.put(tokens.get(value - 2).word(), whole);
            }
        }
    }
}
