package dev.eckart.reports.table;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Labels;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classifier;
import dev.eckart.models.metric.On;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.SeedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How often each class is told to be each: a row per true class, a column per told one, counted over all runs that
 * ended well. Under cross-validation, on test, every row of the data is counted once for each seed.
 *
 * @param model a classifier
 * @param on the rows that are counted
 */
@Name("confusion")
@Doc("a row per true class, a column per told one: how often, over all runs")
public record ConfusionTable(
        @Doc("the classifier to show") @Example("\"softmax\"") String model,
        @Doc("the rows that are counted") On on)
        implements Tabulated {

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(model, experiment.models(), problems.at("model"));
        if (experiment.models().isCertain(model, named -> !(named instanceof Classifier))) {
            problems.at("model").add(model + " is no classifier");
        }
        if (experiment.dataSwept()) {
            problems.add("shows the classes of one dataset, but the data is swept");
        }
        if (!experiment.parted() && on != On.ALL && on != On.TRAIN) {
            problems.at("on").add("the experiment has no \"split\", and so no such part; valid: all, train");
        }
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return Set.of(model + "." + output());
    }

    @Override
    public ResultTable table(Results results) {
        List<String> classes = results.data().labels().map(Labels::classes).orElse(List.of());
        List<VariantResults> variants = results.ofModel(model);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.names("class"));
        classes.forEach(name -> columns.add(Column.numbers("told " + name)));
        List<Row> rows = new ArrayList<>();
        for (VariantResults variant : variants) {
            String prefix = variants.size() == 1 ? "" : variant.variant().label() + ": ";
            for (int label = 0; label < classes.size(); label++) {
                rows.add(row(prefix + classes.get(label), label, classes.size(), matrices(variant)));
            }
        }
        return new ResultTable(
                "Confusion of " + model + " on " + Choice.name(on), columns, rows, notes(variants));
    }

    private static Row row(String name, int label, int classes, List<NdArray> matrices) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(name));
        for (int told = 0; told < classes; told++) {
            int column = told;
            cells.add(new Cell.Count(matrices.stream().mapToLong(matrix -> (long) matrix.at(label, column)).sum()));
        }
        return new Row(cells);
    }

    private List<NdArray> matrices(VariantResults variant) {
        return variant.runs().stream().flatMap(run -> matrix(run).stream()).toList();
    }

    private Optional<NdArray> matrix(Run run) {
        return run.outcome() instanceof Outcome.Done done
                ? Optional.ofNullable(done.outputs().get(output()))
                : Optional.empty();
    }

    private List<String> notes(List<VariantResults> variants) {
        List<Run> counted = variants.stream()
                .flatMap(variant -> variant.runs().stream())
                .filter(run -> matrix(run).isPresent())
                .toList();
        String seeds = SeedWords.of(counted);
        return List.of("Rows of the data by their class, counted over "
                + (seeds.isEmpty() ? "one run" : seeds) + ".");
    }

    private String output() {
        return switch (on) {
            case TRAIN -> "confusionOnTrain";
            case VALIDATION -> "confusionOnValidation";
            case TEST -> "confusionOnTest";
            case ALL -> "confusionOnAll";
        };
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<ConfusionTable> {
        public Offered() {
            super(ConfusionTable.class, Provider.API_VERSION);
        }
    }
}
