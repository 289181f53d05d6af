package dev.eckart.reports.claims;

import dev.eckart.components.RandomStream;
import dev.eckart.experiments.spec.Statistic;
import dev.eckart.reports.statistics.Sample;

/** A statistic that can be drawn from the runs: one run, a mean of several. Implementations are records. */
public interface Sampled extends Statistic {

    /** How many runs one value of the statistic is of, &ge; 1. */
    int runs();

    /** The values that the statistic is drawn from: those of the runs, in order. */
    default double[] values(Sample sample) {
        return sample.values();
    }

    /**
     * One value of the statistic, of runs drawn with replacement.
     *
     * @param values those of {@link #values(Sample)}, at least one
     */
    double draw(double[] values, RandomStream stream);

    /** The statistic in words, such as "the mean of 8 runs". */
    String words();
}
