package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paths that name several places at once by alternatives in braces, such as {@code models.{gd,svd}.rank}. */
public final class CoupledPath {

    private static final int MOST_SEGMENTS = 50;
    private static final int MOST_PATHS = 1000;

    private final String dotted;

    private CoupledPath(String dotted) {
        this.dotted = dotted;
    }

    /**
     * A plain path.
     *
     * @param keys where each of its keys was written
     */
    public record Place(Path path, List<Origin> keys) {
        public Place {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The plain paths, in the order of the alternatives; of several pairs of braces, the last moves fastest.
     *
     * @param dotted keys and list positions, joined by dots; braces do not nest
     * @throws IllegalArgumentException if braces do not match or a key is empty; the message says so to a user
     */
    public static List<Path> expand(String dotted) {
        return places(dotted, new Origin.BuiltIn(dotted)).stream().map(Place::path).toList();
    }

    /**
     * {@link #expand}, with the origin of each key.
     *
     * @param origin where the whole was written; of an option, each key is a part of that
     */
    public static List<Place> places(String dotted, Origin origin) {
        CoupledPath coupled = new CoupledPath(dotted);
        List<Place> places = coupled.alternatives(0)
                .map(chars -> coupled.place(chars, origin))
                .distinct()
                .limit(MOST_PATHS + 1L)
                .toList();
        if (places.size() > MOST_PATHS) {
            throw new IllegalArgumentException("names more than " + MOST_PATHS + " places");
        }
        places.forEach(place -> check(place.path()));
        return places;
    }

    /** The origins of the keys of a plain path; those of the whole where its text was written in another way. */
    static List<Origin> keys(String dotted, Origin origin) {
        if (origin instanceof Origin.Option option && option.length() == dotted.length()) {
            return new CoupledPath(dotted).place(IntStream.range(0, dotted.length()).boxed().toList(), origin).keys();
        }
        return Collections.nCopies(Path.of(dotted).segments().size(), origin);
    }

    /** The alternatives from a position on, each as the positions of its chars. */
    private Stream<List<Integer>> alternatives(int from) {
        int open = dotted.indexOf('{', from);
        int close = dotted.indexOf('}', from);
        if (open < 0 && close < 0) {
            return Stream.of(range(from, dotted.length()));
        }
        if (close < open || open < 0 || dotted.substring(open + 1, close).contains("{")) {
            throw new IllegalArgumentException("the braces in " + Found.quoted(dotted) + " do not match");
        }
        List<List<Integer>> rest = alternatives(close + 1).limit(MOST_PATHS + 1L).toList();
        return choices(open + 1, close).stream().flatMap(choice -> rest.stream()
                .map(end -> Stream.of(range(from, open), choice, end).flatMap(List::stream).toList()));
    }

    private List<List<Integer>> choices(int from, int to) {
        List<List<Integer>> choices = new ArrayList<>();
        int start = from;
        for (int end = from; end <= to; end++) {
            if (end == to || dotted.charAt(end) == ',') {
                choices.add(stripped(start, end));
                start = end + 1;
            }
        }
        return choices;
    }

    private List<Integer> stripped(int start, int end) {
        String choice = dotted.substring(start, end);
        int from = end - choice.stripLeading().length();
        return range(from, Math.max(from, start + choice.stripTrailing().length()));
    }

    private Place place(List<Integer> chars, Origin origin) {
        String text = chars.stream().map(at -> dotted.substring(at, at + 1)).collect(Collectors.joining());
        Path path = Path.of(text);
        List<Origin> keys = new ArrayList<>();
        int start = 0;
        for (String key : path.segments()) {
            keys.add(key.isEmpty() ? origin
                    : origin.part(chars.get(start), chars.get(start + key.length() - 1) + 1));
            start += key.length() + 1;
        }
        return new Place(path, keys);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static void check(Path path) {
        if (path.segments().contains("")) {
            throw new IllegalArgumentException(Found.quoted(path.toString()) + " has an empty key");
        }
        if (path.segments().size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("a path has at most " + MOST_SEGMENTS + " keys");
        }
    }
}
