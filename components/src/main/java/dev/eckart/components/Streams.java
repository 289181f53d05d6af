package dev.eckart.components;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The named random streams of one run. A stream depends on its seed and its name alone, never on a thread, an order, a
 * model or a sweep point. Asking for a stream again continues it. Mutable and not thread-safe: one run, one object.
 */
public final class Streams {

    private final ToLongFunction<String> seeds;
    private final Map<String, RandomStream> drawn = new LinkedHashMap<>();

    private Streams(ToLongFunction<String> seeds) {
        this.seeds = seeds;
    }

    /** Streams that all take the same seed. */
    public static Streams seeded(long seed) {
        return new Streams(name -> seed);
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
            if (seed == null) {
                List<String> declared = copy.keySet().stream().sorted().toList();
                throw new IllegalArgumentException(
                        "stream \"" + name + "\" is not declared; declared: " + String.join(", ", declared));
            }
            return seed;
        });
    }

    /**
     * The stream of that name, at the place where it was left.
     *
     * @throws IllegalArgumentException if no seed was given for it
     */
    public RandomStream stream(String name) {
        return drawn.computeIfAbsent(name, missing -> new RandomStream(seeds.applyAsLong(missing), missing));
    }

    /** The names of the streams that have been asked for so far. */
    public Set<String> drawn() {
        return Set.copyOf(drawn.keySet());
    }
}
