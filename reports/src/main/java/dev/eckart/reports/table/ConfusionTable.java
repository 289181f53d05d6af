package dev.eckart.reports.table;

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
import dev.eckart.models.metric.On;
import java.util.ArrayList;
import java.util.List;
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
        ClassCounts.check(model, on, experiment, problems);
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return Set.of(model + "." + ClassCounts.output(on));
    }

    @Override
    public ResultTable table(Results results) {
        List<String> classes = ClassCounts.classes(results);
        List<VariantResults> variants = results.ofModel(model);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.names("class"));
        classes.forEach(name -> columns.add(Column.numbers("told " + name)));
        List<Row> rows = new ArrayList<>();
        for (VariantResults variant : variants) {
            String prefix = ClassCounts.prefix(variant, variants);
            for (int label = 0; label < classes.size(); label++) {
                rows.add(row(prefix + classes.get(label), label, classes.size(), ClassCounts.of(variant, on)));
            }
        }
        return new ResultTable(
                "Confusion of " + model + " on " + Choice.name(on), columns, rows,
                List.of(ClassCounts.counted(variants, on)));
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

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<ConfusionTable> {
        public Offered() {
            super(ConfusionTable.class, Provider.API_VERSION);
        }
    }
}
