package dev.eckart.reports.claims;

import dev.eckart.components.RandomStream;
import dev.eckart.models.metric.Direction;

/**
 * The best of several runs, where their mean was stated. It stands in no file.
 *
 * @param direction which values are better
 */
record BestOfRuns(int runs, Direction direction) implements Sampled {

    @Override
    public double draw(double[] values, RandomStream stream) {
        double best = values[stream.below(values.length)];
        for (int i = 1; i < runs; i++) {
            double next = values[stream.below(values.length)];
            best = switch (direction) {
                case LOWER_IS_BETTER -> Math.min(best, next);
                case HIGHER_IS_BETTER -> Math.max(best, next);
            };
        }
        return best;
    }

    @Override
    public String words() {
        return "the best of " + runs + " runs";
    }
}
