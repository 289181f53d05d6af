package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.Sums;

/**
 * A printed number is the mean of several runs.
 *
 * @param runs of how many, &ge; 1
 */
@Name("mean")
@Doc("each printed number is the mean of several runs")
public record MeanOfRuns(@Doc("of how many runs") @Min(1) @Example("8") int runs) implements Sampled {

    public MeanOfRuns {
        Header.check(MeanOfRuns.class, runs);
    }

    @Override
    public double draw(double[] values, RandomStream stream) {
        double[] drawn = new double[runs];
        for (int i = 0; i < runs; i++) {
            drawn[i] = values[stream.below(values.length)];
        }
        return Sums.of(drawn) / runs;
    }

    @Override
    public String words() {
        return "the mean of " + runs + (runs == 1 ? " run" : " runs");
    }

    /** Offers the statistic to claims files. */
    public static final class Offered extends Offer<MeanOfRuns> {
        public Offered() {
            super(MeanOfRuns.class, Provider.API_VERSION);
        }
    }
}
