package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.reports.wording.KnownNames;
import java.util.List;

/**
 * A row per pair of models: the difference of their scores over the runs that share seeds and folds, its interval, the
 * tests and the effect sizes. Models on different data are not compared.
 *
 * @param metric the metric that is compared
 * @param models the models to compare; all if none is named
 * @param interval how the interval of the difference is found
 */
@Name("pairwise")
@Doc("a row per pair of models: the difference by a metric, its interval, tests and effect sizes")
public record PairwiseTable(
        @Doc("name of the metric") @Example("\"error\"") String metric,
        @Doc("models to compare; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("how the 95 % interval of the difference is found")
                @Default(value = "\"student\"", source = "the test that decides") By interval)
        implements Tabulated {

    /** How an interval is found. */
    public enum By {
        /** By the t distribution, as in the test. */
        @Doc("by the t distribution, as in the test")
        STUDENT,
        /** By resampling pairs: BCa, 10,000 draws, seed 0. */
        @Doc("by resampling the pairs: BCa, 10,000 draws of a seed of their own; not where training sets overlap")
        BOOTSTRAP
    }

    public PairwiseTable {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(metric, experiment.metrics(), problems.at("metric"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
    }

    @Override
    public ResultTable table(Results results) {
        return new PairwiseBuilder(metric, Chosen.metric(results, metric), interval)
                .table(new Chosen(models, List.of()).variants(results));
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<PairwiseTable> {
        public Offered() {
            super(PairwiseTable.class, Provider.API_VERSION);
        }
    }
}
