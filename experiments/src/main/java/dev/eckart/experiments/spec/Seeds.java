package dev.eckart.experiments.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The seeds of the random streams: moved together, or crossed. In files a number, an object of {@code first} and
 * {@code count}, or an object of streams.
 */
public sealed interface Seeds {

    /**
     * The seeds of each run of something that draws from these streams, in order and without repetition: one run, of no
     * seeds, for what is deterministic.
     *
     * @param streams the streams that can be consumed
     * @return seed by stream, for each run; a consumed stream that crossed seeds do not name takes seed 0
     */
    List<SequencedMap<String, Long>> over(Set<String> streams);

    /** Whether a run may have a seed for each of its streams. */
    boolean mayBe(long seed);

    /** How many runs {@link #over} asks for; the greatest long where it is more than that. */
    long count(Set<String> streams);

    private static long product(long some, long more) {
        return more <= Long.MAX_VALUE / some ? some * more : Long.MAX_VALUE;
    }

    /**
     * Every stream takes the seeds first … first + count − 1, all together.
     *
     * @param first &ge; 0
     * @param count &ge; 1
     */
    record Together(long first, int count) implements Seeds {
        public Together {
            if (count < 1) {
                throw new IllegalArgumentException("expected at least 1 seed, found " + count);
            }
            if (first < 0 || first > Long.MAX_VALUE - count) {
                throw new IllegalArgumentException("expected a first seed of at least 0, found " + first);
            }
        }

        /** The seeds from 0 on. */
        public Together(int count) {
            this(0, count);
        }

        @Override
        public List<SequencedMap<String, Long>> over(Set<String> streams) {
            if (streams.isEmpty()) {
                return List.of(new LinkedHashMap<>());
            }
            return LongStream.range(first, first + count).mapToObj(seed -> together(streams, seed)).toList();
        }

        @Override
        public boolean mayBe(long seed) {
            return seed >= first && seed < first + count;
        }

        @Override
        public long count(Set<String> streams) {
            return streams.isEmpty() ? 1 : count;
        }

        private static SequencedMap<String, Long> together(Set<String> streams, long seed) {
            SequencedMap<String, Long> seeds = new LinkedHashMap<>();
            streams.stream().sorted().forEach(stream -> seeds.put(stream, seed));
            return seeds;
        }
    }

    /** Each named stream takes its own seeds; all combinations are run, the last stream moving fastest. */
    record Crossed(SequencedMap<String, List<Long>> byStream) implements Seeds {
        @Override
        public List<SequencedMap<String, Long>> over(Set<String> streams) {
            List<SequencedMap<String, Long>> combinations = List.of(new LinkedHashMap<>());
            for (Map.Entry<String, List<Long>> stream : byStream.entrySet()) {
                if (streams.contains(stream.getKey())) {
                    combinations = crossed(combinations, stream.getKey(), stream.getValue());
                }
            }
            for (String unnamed : streams.stream().filter(name -> !byStream.containsKey(name)).sorted().toList()) {
                combinations = crossed(combinations, unnamed, List.of(0L));
            }
            return combinations;
        }

        @Override
        public boolean mayBe(long seed) {
            return seed == 0 || byStream.values().stream().anyMatch(seeds -> seeds.contains(seed));
        }

        @Override
        public long count(Set<String> streams) {
            return byStream.entrySet().stream()
                    .filter(stream -> streams.contains(stream.getKey()))
                    .mapToLong(stream -> stream.getValue().size())
                    .reduce(1, Seeds::product);
        }

        private static List<SequencedMap<String, Long>> crossed(
                List<SequencedMap<String, Long>> combinations, String stream, List<Long> seeds) {
            List<SequencedMap<String, Long>> more = new ArrayList<>();
            for (SequencedMap<String, Long> combination : combinations) {
                for (long seed : seeds) {
                    SequencedMap<String, Long> one = new LinkedHashMap<>(combination);
                    one.put(stream, seed);
                    more.add(one);
                }
            }
            return more;
        }
    }
}
