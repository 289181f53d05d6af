package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Outline;
import java.util.List;

/**
 * A row per seed and a column per variant and metric: every run by itself.
 *
 * @param models the models to show, in this order; all if none is named
 * @param metrics the metrics to show, in this order; all if none is named
 * @param first how many runs to show
 */
@Name("runs")
@Doc("a row per seed: every run by itself")
public record Runs(
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("metrics to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> metrics,
        @Doc("how many runs to show, from the first seed on") @Min(1)
                @Default(value = "8", source = "as many rows as the coursework prints") int first)
        implements Tabulated {

    public Runs {
        models = List.copyOf(models);
        metrics = List.copyOf(metrics);
        Header.check(Runs.class, models, metrics, first);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        new Chosen(models, metrics).check(experiment, problems);
    }

    @Override
    public ResultTable table(Results results) {
        Chosen chosen = new Chosen(models, metrics);
        return new RunsBuilder(chosen.variants(results), chosen.metrics(results), first).table();
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<Runs> {
        public Offered() {
            super(Runs.class, Provider.API_VERSION);
        }
    }
}
