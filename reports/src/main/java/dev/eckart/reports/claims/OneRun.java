package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;

/** A printed number is of one run; in a list of numbers, each is of one run. */
@Name("one-run")
@Doc("each printed number is of one run")
public record OneRun() implements Sampled {

    @Override
    public int runs() {
        return 1;
    }

    @Override
    public double draw(double[] values, RandomStream stream) {
        return values[stream.below(values.length)];
    }

    @Override
    public String words() {
        return "one run";
    }

    /** Offers the statistic to claims files. */
    public static final class Offered extends Offer<OneRun> {
        public Offered() {
            super(OneRun.class, Provider.API_VERSION);
        }
    }
}
