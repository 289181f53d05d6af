package dev.eckart.reports.claims;

import dev.eckart.components.RandomStream;
import dev.eckart.reports.statistics.Distribution;

/** The median of several runs, where their mean was stated. It stands in no file. */
record MedianOfRuns(int runs) implements Sampled {

    @Override
    public double draw(double[] values, RandomStream stream) {
        double[] drawn = new double[runs];
        for (int i = 0; i < runs; i++) {
            drawn[i] = values[stream.below(values.length)];
        }
        return Distribution.of(drawn).median();
    }

    @Override
    public String words() {
        return "the median of " + runs + " runs";
    }
}
