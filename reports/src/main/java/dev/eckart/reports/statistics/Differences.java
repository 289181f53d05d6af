package dev.eckart.reports.statistics;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * The differences between variants by one metric, and which of them can be told: by a two-sided test whose p-value is
 * at most {@value #LEVEL} after Holm's correction over all pairs of variants. All pairs, as it is the scores that say
 * which is the best. Of more than {@value #ALL_PAIRS} variants only the pairs with the best are tested; they are
 * corrected as if all were. Immutable.
 */
public final class Differences {

    /** The probability of one or more false alarms. */
    public static final double LEVEL = 0.05;

    /** The most variants of which all pairs are tested. */
    public static final int ALL_PAIRS = 40;

    /** Two variants, the one with the lower number first. */
    public record Pair(int one, int other) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private final List<VariantResults> variants;
    private final String name;
    private final On on;
    private final List<Sample> samples;
    private final SequencedMap<Pair, Difference> all = new LinkedHashMap<>();
    private final Map<Pair, Double> corrected = new LinkedHashMap<>();
    private int tests;
    private int left;

    private Differences(List<VariantResults> variants, String name, On on, List<Sample> samples) {
        this.variants = variants;
        this.name = name;
        this.on = on;
        this.samples = samples;
    }

    /**
     * The differences between those variants all of whose runs have a score.
     *
     * @param pairings of the variants
     * @param name of the metric
     * @param samples the variants' scores
     * @param best which variant is the best; one of those
     */
    public static Differences of(Pairings pairings, String name, Metric metric, List<Sample> samples, int best) {
        Differences differences = new Differences(pairings.variants(), name, metric.on(), samples);
        int[] complete = IntStream.range(0, samples.size()).filter(i -> samples.get(i).isComplete()).toArray();
        for (int i : complete) {
            for (int j : complete) {
                if (i < j && (complete.length <= ALL_PAIRS || i == best || j == best)) {
                    differences.all.put(new Pair(i, j), differences.difference(pairings.of(i, j), i, j));
                }
            }
        }
        differences.left = complete.length * (complete.length - 1) / 2 - differences.all.size();
        differences.correct();
        return differences;
    }

    /** The pairs that were looked at, in the order of the variants. */
    public SequencedMap<Pair, Difference> all() {
        return all;
    }

    /** What is known of two variants; of them the one with the lower number is the first. */
    public Difference between(int one, int other) {
        Difference difference = all.get(Pair.of(one, other));
        return difference == null ? new Difference.Untested("not compared") : difference;
    }

    /** The corrected p-value of two variants that were tested; 1 of others. */
    public double p(int one, int other) {
        return corrected.getOrDefault(Pair.of(one, other), 1.0);
    }

    /** Whether two variants can be told apart. */
    public boolean tells(int one, int other) {
        return switch (between(one, other)) {
            case Difference.Certain(double mean) -> mean != 0;
            case Difference.Tested _ -> p(one, other) <= LEVEL;
            case Difference.Untested _ -> false;
        };
    }

    /** How many pairs were not looked at, of more than {@value #ALL_PAIRS} variants; tests are corrected for them. */
    public int left() {
        return left;
    }

    /** How many tests were corrected for. */
    public int tests() {
        return tests;
    }

    private void correct() {
        List<Pair> tested = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        all.forEach((pair, difference) -> {
            if (difference instanceof Difference.Tested known) {
                tested.add(pair);
                p.add(known.test().p());
            }
        });
        tests = p.size() + left;
        double[] adjusted = Holm.adjusted(tests, p.stream().mapToDouble(Double::doubleValue).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            corrected.put(tested.get(i), adjusted[i]);
        }
    }

    private Difference difference(Pairing pairing, int i, int j) {
        double[] one = samples.get(i).values();
        double[] other = samples.get(j).values();
        if (isUnbeatableBy(i, j) != isUnbeatableBy(j, i)) {
            return new Difference.Certain(Moments.of(pairing.differences(one, other)).mean());
        }
        boolean deterministic = variants.get(i).deterministic() && variants.get(j).deterministic();
        return Difference.of(pairing, one, other, deterministic,
                Math.max(ratio(variants.get(i)), ratio(variants.get(j))));
    }

    /**
     * Whether all scores of one are at a bound that holds for the other, too: what does not reach it is worse, beyond
     * doubt. The bound of a lower rank says nothing of a higher one.
     */
    private boolean isUnbeatableBy(int one, int other) {
        Bound bound = variants.get(one).bounds().get(name);
        Bound others = variants.get(other).bounds().get(name);
        return bound != null && others != null && !bound.isBeatenBy(others.value())
                && Arrays.stream(samples.get(one).values()).allMatch(bound::isReachedBy);
    }

    /** Rows that are scored by rows that are trained on; for scores of the latter, those that are held out. */
    private double ratio(VariantResults variant) {
        int train = variant.sizes().getOrDefault(On.TRAIN, 0);
        if (variant.experiment().split().isEmpty() || train == 0) {
            return 0;
        }
        int scored = on == On.TEST || on == On.VALIDATION
                ? variant.sizes().getOrDefault(on, 0)
                : variant.sizes().getOrDefault(On.ALL, 0) - train;
        return scored / (double) train;
    }
}
