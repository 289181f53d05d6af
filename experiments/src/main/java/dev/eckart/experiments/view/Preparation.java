package dev.eckart.experiments.view;

import dev.eckart.components.Streams;
import dev.eckart.datasets.CellSplit;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.RowSplit;
import dev.eckart.datasets.Split;
import java.util.List;
import java.util.Optional;

/** Prepares data: parts it first, so that steps can learn on the training part alone, then takes the steps in order. */
public final class Preparation {

    private Preparation() { }

    /**
     * Prepares a dataset.
     *
     * @param streams drawn from by the split
     * @throws StepException if a step cannot be taken
     */
    public static PreparedData prepare(
            Dataset dataset, List<PreparationStep> steps, Optional<Split> split, Streams streams) {
        Parts parts = split.map(by -> parts(by, dataset, streams)).orElseGet(Parts.Whole::new);
        PreparedData data =
                new PreparedData(dataset.columnNames(), dataset.source().readAll(), dataset.labels(), parts);
        for (int step = 0; step < steps.size(); step++) {
            data = after(steps.get(step), step, data);
        }
        return data;
    }

    private static Parts parts(Split split, Dataset dataset, Streams streams) {
        return switch (split) {
            case RowSplit rows -> new Parts.OfRows(rows.part(dataset, streams));
            case CellSplit cells -> new Parts.OfCells(cells.part(dataset, streams));
        };
    }

    private static PreparedData after(PreparationStep step, int position, PreparedData data) {
        try {
            FittedStep fitted = step.fit(new TrainingColumns(data, step.fitOn()));
            return new PreparedData(data.columnNames(), fitted.apply(data.matrix()), data.labels(), data.parts());
        } catch (IllegalArgumentException e) {
            throw new StepException(position, e);
        }
    }
}
