package dev.eckart.reports.figure;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.metric.On;
import dev.eckart.reports.table.ClassCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often each class is told to be each, counted over all runs that ended well: shades and percentages are shares of
 * the class, that is, of a row.
 *
 * @param model a classifier
 * @param on the rows that are counted
 */
@Name("confusion-matrix")
@Doc("how often each class is told to be each, by shades and numbers")
public record ConfusionFigure(
        @Doc("the classifier to show") @Example("\"softmax\"") String model,
        @Doc("the rows that are counted") On on)
        implements Drawn {

    private static final int MOST = 12;

    @Override
    public void check(Outline experiment, Problems problems) {
        ClassCounts.check(model, on, experiment, problems);
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return Set.of(model + "." + ClassCounts.output(on));
    }

    @Override
    public Drawing draw(Results results) {
        List<String> classes = ClassCounts.classes(results);
        List<VariantResults> variants = results.ofModel(model);
        List<VariantResults> counted = variants.stream()
                .filter(variant -> !ClassCounts.of(variant, on).isEmpty())
                .toList();
        List<Tiles> tiles = counted.stream()
                .limit(MOST)
                .map(variant -> tiles(
                        variants.size() == 1 ? "" : variant.variant().label(), classes, ClassCounts.of(variant, on)))
                .toList();
        TileChart chart = new TileChart(tiles, "class", "told");
        String title = "Confusion of " + model + " on " + Choice.name(on);
        String caption = caption(variants, counted, chart.written());
        return new Drawing("confusion-" + model + "-" + Choice.name(on), title, caption,
                chart.svg(title, caption, title, "0 %", "100 % of the class"));
    }

    private static Tiles tiles(String title, List<String> classes, List<NdArray> counts) {
        List<List<Tile>> rows = new ArrayList<>();
        for (int label = 0; label < classes.size(); label++) {
            int row = label;
            double[] told = IntStream.range(0, classes.size())
                    .mapToDouble(column -> Sums.of(counts.size(), run -> counts.get(run).at(row, column)))
                    .toArray();
            double all = Sums.of(told);
            rows.add(Arrays.stream(told).mapToObj(count -> tile(count, all)).toList());
        }
        return new Tiles(title, classes, classes, rows);
    }

    private static Tile tile(double told, double all) {
        return all == 0
                ? Tile.open("–")
                : new Tile(Long.toString((long) told), told == 0 ? "" : percent(told / all),
                        OptionalDouble.of(told / all), false);
    }

    /** What is not all does not look like all, and what is something does not look like nothing. */
    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 100 && share < 1) {
            return ">99 %";
        }
        return rounded == 0 && share > 0 ? "<1 %" : rounded + " %";
    }

    private String caption(List<VariantResults> variants, List<VariantResults> counted, boolean written) {
        if (counted.isEmpty()) {
            return "Nothing to draw: no run of " + model + " ended well.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(ClassCounts.counted(variants, on)
                + " A row for each class, a column for what it is told to be; shades are shares of the row.");
        if (!written) {
            sentences.add("The cells are too small for their numbers.");
        }
        int lost = variants.stream()
                .mapToInt(variant -> variant.runs().size() - ClassCounts.of(variant, on).size())
                .sum();
        if (lost > 0) {
            sentences.add("Left out: " + lost + (lost == 1 ? " run that" : " runs that") + " did not end well.");
        }
        if (counted.size() > MOST) {
            sentences.add(counted.size() - MOST + " more matrices are not shown.");
        }
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<ConfusionFigure> {
        public Offered() {
            super(ConfusionFigure.class, Provider.API_VERSION);
        }
    }
}
