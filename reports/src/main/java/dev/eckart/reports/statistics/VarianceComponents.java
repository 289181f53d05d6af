package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each of several crossed random choices, and each set of them together, adds to the variance of a number:
 * the random-effects analysis of variance with one value for each combination of outcomes, by expected mean squares
 * (Searle, Casella and McCulloch 1992, ISBN 0-471-62162-5, chapter 4). What all choices do together cannot be told from
 * what nothing explains. An estimate may come out below 0, which no variance is; it is then 0. Immutable and
 * thread-safe.
 *
 * @param counts how many outcomes each choice has, at least 2
 * @param all for each set of choices that is not empty: single ones first, then pairs …
 */
public record VarianceComponents(List<Integer> counts, List<Component> all) {

    public VarianceComponents {
        counts = List.copyOf(counts);
        all = List.copyOf(all);
    }

    /**
     * What a set of choices adds.
     *
     * @param choices their places, ascending, from 0
     * @param degrees of freedom: the product of the choices' outcomes, less one each
     * @param meanSquare the sum of squares by the degrees of freedom, &ge; 0
     * @param estimate of the variance, which may be below 0
     */
    public record Component(List<Integer> choices, long degrees, double meanSquare, double estimate) {

        public Component {
            choices = List.copyOf(choices);
        }

        /** The estimate, or 0 where that is below 0. */
        public double variance() {
            return Math.max(0, estimate);
        }
    }

    /**
     * The components of a full table.
     *
     * @param counts how many outcomes each choice has; one or more choices of at least 2 outcomes each
     * @param values finite, one for each combination of outcomes, the last choice moving fastest
     * @throws IllegalArgumentException if a choice has a single outcome, or the number of values is another
     */
    public static VarianceComponents of(List<Integer> counts, double... values) {
        int size = counts.stream().reduce(1, Math::multiplyExact);
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 2) || size != values.length) {
            throw new IllegalArgumentException(
                    "expected a value for each combination of " + counts + " outcomes, found " + values.length);
        }
        return new Table(counts, values).components();
    }

    /** The sum of all variances; 0 where all values are equal. */
    public double total() {
        return Sums.of(all.size(), i -> all.get(i).variance());
    }

    /** The share of a component in the sum of all, from 0 to 1; NaN where all values are equal. */
    public double share(Component component) {
        return component.variance() / total();
    }

    /**
     * How well a mean square is known: the central interval of the true one, divided by the one that was found, where
     * what the choices add is normal.
     *
     * @param degrees its degrees of freedom, &ge; 1
     * @param level such as 0.95
     */
    public static Interval known(int degrees, double level) {
        double most = Bisection.falling(x -> Tails.chiSquared(x, degrees), (1 - level) / 2);
        double least = Bisection.falling(x -> Tails.chiSquared(x, degrees), (1 + level) / 2);
        return Interval.closed(degrees / most, degrees / least);
    }

    /** The values, with sets of choices as bits: choice i is bit i. */
    private static final class Table {

        private final List<Integer> counts;
        private final double[] values;
        private final double[] meanSquares;

        Table(List<Integer> counts, double[] values) {
            this.counts = counts;
            this.values = values;
            this.meanSquares = new double[1 << counts.size()];
        }

        VarianceComponents components() {
            int sets = 1 << counts.size();
            for (int set = 1; set < sets; set++) {
                meanSquares[set] = sumOfSquares(set) / degrees(set);
            }
            List<Component> all = new ArrayList<>();
            IntStream.range(1, sets).boxed()
                    .sorted((one, other) -> Integer.bitCount(one) == Integer.bitCount(other)
                            ? Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one))
                            : Integer.compare(Integer.bitCount(one), Integer.bitCount(other)))
                    .forEach(set -> all.add(new Component(
                            choices(set), degrees(set), meanSquares[set], estimate(set))));
            return new VarianceComponents(counts, all);
        }

        /**
         * The expected mean square of a set is the sum, over all sets that hold it, of their variances times the number
         * of values at one combination of theirs. Solved from the largest set down, signs alternate.
         */
        private double estimate(int set) {
            int rest = (meanSquares.length - 1) & ~set;
            List<Integer> more = IntStream.rangeClosed(0, rest).filter(part -> (part & ~rest) == 0).boxed().toList();
            double alternating = Sums.of(more.size(), i -> sign(more.get(i)) * meanSquares[set | more.get(i)]);
            return alternating / each(set);
        }

        /** The squared effects of a set, over all values: what its means have beyond those of the sets within it. */
        private double sumOfSquares(int set) {
            double[] effects = new double[values.length];
            for (int part = 0; part <= set; part++) {
                if ((part & ~set) == 0) {
                    addMeans(part, sign(set & ~part), effects);
                }
            }
            return Sums.of(effects.length, i -> effects[i] * effects[i]);
        }

        /** Adds to each value's effect the mean over all values that have the same outcomes of a set's choices. */
        private void addMeans(int set, int sign, double[] effects) {
            int[] group = new int[values.length];
            int groups = 1;
            for (int choice = 0; choice < counts.size(); choice++) {
                if (contains(set, choice)) {
                    int stride = groups;
                    for (int i = 0; i < group.length; i++) {
                        group[i] += stride * outcome(i, choice);
                    }
                    groups *= counts.get(choice);
                }
            }
            double[] means = means(group, groups);
            for (int i = 0; i < effects.length; i++) {
                effects[i] += sign * means[group[i]];
            }
        }

        private double[] means(int[] group, int groups) {
            List<List<Double>> members = new ArrayList<>();
            IntStream.range(0, groups).forEach(i -> members.add(new ArrayList<>()));
            for (int i = 0; i < values.length; i++) {
                members.get(group[i]).add(values[i] - values[0]);
            }
            return members.stream().mapToDouble(some -> Sums.mean(some.size(), some::get)).toArray();
        }

        private int outcome(int value, int choice) {
            int below = counts.subList(choice + 1, counts.size()).stream().reduce(1, Math::multiplyExact);
            return value / below % counts.get(choice);
        }

        private long degrees(int set) {
            return choices(set).stream().mapToLong(choice -> counts.get(choice) - 1L).reduce(1, Math::multiplyExact);
        }

        /** How many values there are at one combination of a set's outcomes. */
        private double each(int set) {
            return IntStream.range(0, counts.size())
                    .filter(choice -> !contains(set, choice))
                    .mapToDouble(counts::get)
                    .reduce(1, (one, other) -> one * other);
        }

        private List<Integer> choices(int set) {
            return IntStream.range(0, counts.size()).filter(choice -> contains(set, choice)).boxed().toList();
        }

        private static boolean contains(int set, int choice) {
            return (set >> choice & 1) == 1;
        }

        private static int sign(int set) {
            return Integer.bitCount(set) % 2 == 0 ? 1 : -1;
        }
    }
}
