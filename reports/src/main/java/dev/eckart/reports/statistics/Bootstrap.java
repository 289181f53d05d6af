package dev.eckart.reports.statistics;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Intervals of a mean by {@value #DRAWS} resamples, from a stream of their own and always the same. Immutable and
 * thread-safe.
 */
public final class Bootstrap {

    /** How many resamples are drawn. */
    public static final int DRAWS = 10_000;

    private static final long SEED = 0;
    private static final String STREAM = "bootstrap";

    private final double[] sample;
    private final double mean;
    private final Distribution means;

    private Bootstrap(double[] sample) {
        this.sample = sample;
        this.mean = Moments.of(sample).mean();
        this.means = Distribution.of(means(sample));
    }

    /**
     * Resamples of a sample.
     *
     * @param sample at least one finite value
     */
    public static Bootstrap of(double... sample) {
        return new Bootstrap(sample.clone());
    }

    /**
     * The interval between percentiles (Efron and Tibshirani 1993, ISBN 0-412-04231-2, section 13.3); too narrow where
     * values are few.
     *
     * @param level such as 0.95
     */
    public Interval percentile(double level) {
        return Interval.closed(means.quantile((1 - level) / 2), means.quantile((1 + level) / 2));
    }

    /**
     * The interval that is corrected for bias and acceleration (section 14.3 there, the same as SciPy's); the value
     * itself where all are one.
     *
     * @param level such as 0.95
     */
    public Interval bca(double level) {
        if (means.least() == means.greatest()) {
            return Interval.closed(mean, mean);
        }
        double bias = -Tails.normalQuantile(shareBelowMean());
        double acceleration = acceleration();
        double z = Tails.normalQuantile((1 - level) / 2);
        return Interval.closed(
                means.quantile(corrected(bias, acceleration, -z)), means.quantile(corrected(bias, acceleration, z)));
    }

    private static double corrected(double bias, double acceleration, double z) {
        return Tails.normal(-(bias + (bias + z) / (1 - acceleration * (bias + z))));
    }

    /** Resamples that hit the mean count half. */
    private double shareBelowMean() {
        double below = means.share(new Interval(Double.NEGATIVE_INFINITY, true, mean, false));
        return (below + means.share(Interval.atMost(mean))) / 2;
    }

    /** A sixth of the skewness of the means that are left when one value is left out, with the sign turned. */
    private double acceleration() {
        double[] off = DoubleStream.of(sample).map(value -> value - mean).toArray();
        double squares = Sums.of(off.length, i -> off[i] * off[i]);
        return Sums.of(off.length, i -> off[i] * off[i] * off[i]) / (6 * squares * Math.sqrt(squares));
    }

    private static double[] means(double[] sample) {
        RandomStream stream = new RandomStream(SEED, STREAM);
        double[] means = new double[DRAWS];
        double[] drawn = new double[sample.length];
        for (int i = 0; i < DRAWS; i++) {
            Arrays.setAll(drawn, place -> sample[stream.below(sample.length)]);
            means[i] = Sums.of(drawn) / drawn.length;
        }
        return means;
    }
}
