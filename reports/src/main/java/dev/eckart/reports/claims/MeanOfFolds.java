package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.experiments.run.Run;
import dev.eckart.linalg.Sums;
import dev.eckart.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A printed number is the mean over the folds of one cross-validation: each seed is one, if it has all its folds. */
@Name("mean-of-folds")
@Doc("each printed number is the mean over the folds of one cross-validation")
public record MeanOfFolds() implements Sampled {

    @Override
    public int runs() {
        return 1;
    }

    @Override
    public double[] values(Sample sample) {
        Map<Map<String, Long>, List<Double>> bySeeds = new LinkedHashMap<>();
        double[] values = sample.values();
        for (int i = 0; i < values.length; i++) {
            Run run = sample.scored().get(i);
            bySeeds.computeIfAbsent(run.seeds(), missing -> new ArrayList<>()).add(values[i]);
        }
        int folds = bySeeds.values().stream().mapToInt(List::size).max().orElse(0);
        return bySeeds.values().stream()
                .filter(ofSeed -> ofSeed.size() == folds)
                .mapToDouble(ofSeed -> Sums.mean(folds, ofSeed::get))
                .toArray();
    }

    @Override
    public double draw(double[] values, RandomStream stream) {
        return values[stream.below(values.length)];
    }

    @Override
    public String words() {
        return "the mean over the folds of one cross-validation";
    }

    /** Offers the statistic to claims files. */
    public static final class Offered extends Offer<MeanOfFolds> {
        public Offered() {
            super(MeanOfFolds.class, Provider.API_VERSION);
        }
    }
}
