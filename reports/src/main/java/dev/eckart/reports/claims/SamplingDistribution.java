package dev.eckart.reports.claims;

import dev.eckart.components.RandomStream;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.statistics.Shares;
import java.util.Arrays;

/**
 * The sampling distribution of a statistic of runs. For one run that is the runs themselves; for the mean of several
 * it is {@value #DRAWS} draws from them with replacement, from a stream of its own and always the same.
 *
 * <p>The error of a tail is what other runs would make of it: Wilson's 90 % interval for one run; for a mean the
 * central 90 % of the tails that {@value #RESAMPLES} resamples of the runs give. Immutable and thread-safe.
 */
final class SamplingDistribution {

    /** How many values of the statistic are drawn. */
    static final int DRAWS = 10_000;

    /** The share on either side of the central 95 %. */
    static final double TAIL = 0.025;

    private static final int RESAMPLES = 200;
    private static final int DRAWS_PER_RESAMPLE = 1_000;
    private static final long SEED = 0;

    private final Sampled statistic;
    private final double[] runs;
    private final Distribution drawn;

    private SamplingDistribution(Sampled statistic, double[] runs, Distribution drawn) {
        this.statistic = statistic;
        this.runs = runs;
        this.drawn = drawn;
    }

    /** The distribution of a statistic, from at least one run. */
    static SamplingDistribution of(Sampled statistic, double... runs) {
        Distribution drawn = statistic.runs() == 1
                ? Distribution.of(runs)
                : Distribution.of(draws(statistic, runs, DRAWS, new RandomStream(SEED, "claims audit")));
        return new SamplingDistribution(statistic, runs.clone(), drawn);
    }

    /** What was drawn, in words; empty where the runs themselves are the distribution. */
    String words() {
        return statistic.runs() == 1 ? "" : DRAWS + " draws of " + statistic.words() + ", seed " + SEED;
    }

    Distribution drawn() {
        return drawn;
    }

    /** The central 95 %. */
    Interval central() {
        return Interval.closed(drawn.quantile(TAIL), drawn.quantile(1 - TAIL));
    }

    /** All that was seen. */
    Interval range() {
        return Interval.closed(drawn.least(), drawn.greatest());
    }

    /** The share of the distribution that is at least as far out as an interval, on the side where it lies. */
    double tail(Interval printed) {
        return Math.min(drawn.share(upTo(printed)), drawn.share(from(printed)));
    }

    /** The p-value of a printed number: twice the tail, counted so that it is never 0. */
    double p(Interval printed) {
        int count = drawn.count();
        return Math.min(1, 2 * (tail(printed) * count + 1) / (count + 1));
    }

    /** Whether an interval lies within all that was seen. */
    boolean seen(Interval printed) {
        return printed.meets(range());
    }

    /** The verdict on a printed number. */
    VerdictKind verdict(Interval printed) {
        if (tailError(printed).contains(TAIL)) {
            return VerdictKind.BORDERLINE;
        }
        if (central().meets(printed)) {
            return VerdictKind.REPRODUCED;
        }
        return seen(printed) ? VerdictKind.UNUSUAL : VerdictKind.NOT_REPRODUCED;
    }

    /**
     * The probability of a number that is printed so: the density around it, from as many of the values nearest to it
     * as the root of their number, times the width of what it was rounded from.
     *
     * @param printed a finite interval
     */
    double near(Interval printed) {
        double half = (printed.high() - printed.low()) / 2;
        return drawn.density(printed.low() + half, half) * 2 * half;
    }

    /** The 90 % interval of the tail. */
    Interval tailError(Interval printed) {
        double tail = tail(printed);
        if (statistic.runs() == 1 || tail == 0) {
            return Shares.wilson(tail, runs.length);
        }
        Interval side = drawn.share(upTo(printed)) == tail ? upTo(printed) : from(printed);
        RandomStream stream = new RandomStream(SEED, "claims audit, error of the tail");
        double[] tails = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double[] resampled = draws(new OneRun(), runs, runs.length, stream);
            double[] draws = draws(statistic, resampled, DRAWS_PER_RESAMPLE, stream);
            tails[i] = Arrays.stream(draws).filter(side::contains).count() / (double) DRAWS_PER_RESAMPLE;
        }
        Distribution seen = Distribution.of(tails);
        return Interval.closed(seen.quantile(0.05), seen.quantile(0.95));
    }

    private static double[] draws(Sampled statistic, double[] runs, int count, RandomStream stream) {
        double[] draws = new double[count];
        for (int i = 0; i < count; i++) {
            draws[i] = statistic.draw(runs, stream);
        }
        return draws;
    }

    private static Interval upTo(Interval printed) {
        return new Interval(Double.NEGATIVE_INFINITY, true, printed.high(), printed.highIncluded());
    }

    private static Interval from(Interval printed) {
        return new Interval(printed.low(), printed.lowIncluded(), Double.POSITIVE_INFINITY, true);
    }
}
