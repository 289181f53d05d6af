package dev.eckart.components;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The named random streams of one run. A stream depends on its seed and its name alone, never on a thread, an order, a
 * model or a sweep point. Asking for a stream again continues it. Mutable and not thread-safe: one run, one object.
 */
public final class Streams {

    private final Function<String, RandomStream> maker;
    private final Map<String, RandomStream> streams = new LinkedHashMap<>();

    private Streams(Function<String, RandomStream> maker) {
        this.maker = maker;
    }

    /** Streams that all take the same seed. */
    public static Streams seeded(long seed) {
        return new Streams(name -> new RandomStream(seed, name));
    }

    /**
     * Streams with a seed each.
     *
     * @param seeds seed by stream; a stream that is not named here cannot be drawn from
     */
    public static Streams of(Map<String, Long> seeds) {
        Map<String, Long> copy = Map.copyOf(seeds);
        return new Streams(name -> {
            Long seed = copy.get(name);
            return seed == null ? RandomStream.refusing(undeclared(name, copy.keySet())) : new RandomStream(seed, name);
        });
    }

    /**
     * The stream of that name, at the place where it was left. One that no seed was given for may be handed on, to
     * something that draws nothing from it, but refuses every draw by an {@link IllegalArgumentException}.
     */
    public RandomStream stream(String name) {
        return streams.computeIfAbsent(name, maker);
    }

    /** The names of the streams that have been drawn from so far. */
    public Set<String> drawn() {
        return streams.entrySet().stream()
                .filter(stream -> stream.getValue().drawn())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the streams are that have been drawn from so far, by name. */
    public SortedMap<String, RandomStream.Position> positions() {
        SortedMap<String, RandomStream.Position> positions = new TreeMap<>();
        streams.forEach((name, stream) -> {
            if (stream.drawn()) {
                positions.put(name, stream.position());
            }
        });
        return positions;
    }

    /**
     * Puts streams to where those of the same seeds have been; whoever holds one of them goes on from there.
     *
     * @param positions by name
     * @throws IllegalArgumentException if there is no seed for one of them, or one that has been drawn from is not
     *     among them
     */
    public void goTo(Map<String, RandomStream.Position> positions) {
        Set<String> ahead = new TreeSet<>(drawn());
        ahead.removeAll(positions.keySet());
        if (!ahead.isEmpty()) {
            throw new IllegalArgumentException("drawn from already: " + String.join(", ", ahead));
        }
        positions.forEach((name, position) -> stream(name).goTo(position));
    }

    private static String undeclared(String name, Set<String> declared) {
        return "stream \"" + name + "\" is not declared; declared: "
                + declared.stream().sorted().collect(Collectors.joining(", "));
    }
}
