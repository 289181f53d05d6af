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
import java.util.ArrayList;
import java.util.List;

/**
 * One metric by two axes of a sweep: a column per value of one axis, a row per value of the others. The models are an
 * axis too, by the name "model".
 *
 * @param metric the metric of the cells
 * @param columns the axis whose values are columns
 * @param rows the axes whose values are rows, in this order; axes that are neither come behind them
 * @param models the models to show; all if none is named
 */
@Name("pivot")
@Doc("a metric by axes of the sweep: a column per value of one, a row per values of the others")
public record PivotTable(
        @Doc("name of the metric") @Example("\"error\"") String metric,
        @Doc("the axis whose values are columns: a path as the sweep has it, or model") @Example("\"model\"")
                String columns,
        @Doc("the axes whose values are rows, in this order; all that are left come behind them") @OneOrMany
                @Default(value = "[]", source = "every axis is shown") List<String> rows,
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Tabulated {

    /** The axis of the models. */
    static final String MODEL = "model";

    public PivotTable {
        rows = List.copyOf(rows);
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(metric, experiment.metrics(), problems.at("metric"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
        experiment.swept().ifPresent(swept -> {
            List<String> axes = new ArrayList<>(List.of(MODEL));
            axes.addAll(swept);
            KnownNames.check(columns, axes, problems.at("columns"));
            for (int i = 0; i < rows.size(); i++) {
                KnownNames.check(rows.get(i), axes, problems.at("rows").at(i));
            }
        });
        if (rows.contains(columns)) {
            problems.at("rows").add(columns + " is in the columns already");
        }
    }

    @Override
    public ResultTable table(Results results) {
        return new PivotBuilder(
                metric, Chosen.metric(results, metric), new Chosen(models, List.of()).variants(results))
                .table(rows, columns);
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<PivotTable> {
        public Offered() {
            super(PivotTable.class, Provider.API_VERSION);
        }
    }
}
