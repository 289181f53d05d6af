package dev.eckart.reports.figure;

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
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Friedman;
import dev.eckart.reports.table.Blocks;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean ranks of models on an axis, and bars over those that Nemenyi's test cannot tell apart (Demšar 2006,
 * jmlr.org/papers/v7/demsar06a). Ranks are over datasets where the data is swept, else over the runs that share seeds
 * and folds; where these are not independent there are no bars.
 *
 * @param of the metric that ranks
 * @param models the models to rank; all if none is named
 */
@Name("critical-difference")
@Doc("mean ranks of models, and bars over those that Nemenyi's test cannot tell apart")
public record CriticalDifferenceFigure(
        @Doc("name of the metric") @Example("\"error\"") String of,
        @Doc("models to rank; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Drawn {

    private static final Digits TWO_DECIMALS = new Digits.Fixed(2);
    private static final int NAMED = 4;
    private static final Digits P = Digits.significant(2);

    public CriticalDifferenceFigure {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.metrics(), problems.at("of"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
    }

    @Override
    public Drawing draw(Results results) {
        Optional<Metric> metric = Optional.ofNullable(results.experiment().metrics().get(of));
        Direction direction = metric.map(Metric::direction).orElse(Direction.LOWER_IS_BETTER);
        Blocks blocks = Blocks.of(Shown.variants(results, models), of);
        Optional<Friedman> friedman = blocks.labels().size() < 2 || blocks.scores().isEmpty()
                ? Optional.empty()
                : Optional.of(Friedman.of(blocks.scores(direction)));
        String measure = Shown.measure(results, List.of(of));
        String title = "Mean ranks by " + measure;
        String caption = caption(blocks, friedman, direction);
        RankChart chart = new RankChart(blocks.labels(), friedman, blocks.untested().isEmpty());
        return new Drawing(Shown.stem("ranks", List.of(of), models), title, caption,
                chart.svg(title, caption, title));
    }

    private static String caption(Blocks blocks, Optional<Friedman> friedman, Direction direction) {
        List<String> sentences = new ArrayList<>();
        if (friedman.isEmpty()) {
            sentences.add("Nothing to draw: there are no two models to rank.");
        } else {
            sentences.add("Mean rank over " + blocks.words() + ", rank 1 is the best (" + MetricWords.of(direction)
                    + "); equal scores share the mean of their ranks.");
            sentences.add(blocks.untested()
                    .map(why -> "No test is made, and nothing is told apart: " + why + ".")
                    .orElseGet(() -> test(friedman.get())));
        }
        sentences.addAll(blocks.gaps().subList(0, Math.min(NAMED, blocks.gaps().size())));
        if (blocks.gaps().size() > NAMED) {
            sentences.add(blocks.gaps().size() - NAMED + " more are not ranked.");
        }
        return String.join(" ", sentences);
    }

    private static String test(Friedman friedman) {
        String statistic = "Friedman χ²(" + (friedman.meanRanks().size() - 1) + ") = "
                + TWO_DECIMALS.text(friedman.statistic()) + ", p = " + P.text(friedman.p());
        return friedman.p() > Differences.LEVEL
                ? statistic + ": the models cannot be told apart at 5 %, one bar is over all."
                : statistic + ". Bars: models that differ by less than Nemenyi's critical difference at 5 %, "
                        + TWO_DECIMALS.text(friedman.criticalDifference(Differences.LEVEL)) + ".";
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<CriticalDifferenceFigure> {
        public Offered() {
            super(CriticalDifferenceFigure.class, Provider.API_VERSION);
        }
    }
}
