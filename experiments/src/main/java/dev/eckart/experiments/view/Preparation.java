package dev.eckart.experiments.view;

import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import java.util.List;
import java.util.Optional;

/** Prepares data: parts it first, so that steps can learn on the training part alone, then takes the steps in order. */
public final class Preparation {

    private Preparation() { }

    /**
     * Prepares a dataset.
     *
     * @param fold which of the split's partitions, from 0
     * @param streams drawn from by the split
     * @throws StepException if a step cannot be taken
     */
    public static PreparedData prepare(
            Dataset dataset, List<PreparationStep> steps, Optional<Split> split, int fold, Streams streams) {
        Parts parts = split.map(by -> by.part(dataset, fold, streams)).orElseGet(Parts.Whole::new);
        PreparedData data = new PreparedData(
                dataset.columnNames(), dataset.source().readAll(), dataset.labels(), dataset.target(), parts);
        for (int step = 0; step < steps.size(); step++) {
            data = after(steps.get(step), step, data);
        }
        return data;
    }

    private static PreparedData after(PreparationStep step, int position, PreparedData data) {
        try {
            FittedStep fitted = step.fit(new TrainingColumns(data, step.fitOn()));
            return data.with(fitted.columnNames(data.columnNames()), fitted.apply(data.matrix()));
        } catch (IllegalArgumentException e) {
            throw new StepException(position, e);
        }
    }
}
