package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A random choice that pairs of runs share: which of its outcomes each pair has. */
final class Factor {

    private final String stream;
    private final int[] levels;
    private final int count;

    private Factor(String stream, int[] levels, int count) {
        this.stream = stream;
        this.levels = levels;
        this.count = count;
    }

    /** The choice that a stream makes, with something equal for each pair of one outcome. */
    static Factor of(String stream, List<?> outcomes) {
        Map<Object, Integer> levels = new LinkedHashMap<>();
        int[] each = outcomes.stream()
                .mapToInt(outcome -> levels.computeIfAbsent(outcome, missing -> levels.size()))
                .toArray();
        return new Factor(stream, each, levels.size());
    }

    String stream() {
        return stream;
    }

    /** How many outcomes there are. */
    int count() {
        return count;
    }

    /** Whether pairs that share this choice share the other one too. */
    boolean determines(Factor other) {
        int[] seen = new int[count];
        Arrays.fill(seen, -1);
        for (int i = 0; i < levels.length; i++) {
            if (seen[levels[i]] >= 0 && seen[levels[i]] != other.levels[i]) {
                return false;
            }
            seen[levels[i]] = other.levels[i];
        }
        return true;
    }

    /** The mean over the pairs of each outcome. */
    double[] means(double... values) {
        if (count == values.length) {
            return values;
        }
        return IntStream.range(0, count)
                .mapToDouble(level -> mean(IntStream.range(0, values.length)
                        .filter(i -> levels[i] == level)
                        .mapToDouble(i -> values[i])
                        .toArray()))
                .toArray();
    }

    private static double mean(double... values) {
        return Sums.of(values) / values.length;
    }
}
