package dev.eckart.experiments.view;

import dev.eckart.components.Header;
import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.RefitOn;
import java.util.List;
import java.util.Optional;

/** Prepares data: parts it first, so that steps can learn on the training part alone, then takes the steps in order. */
public final class Preparation {

    private Preparation() { }

    /**
     * Parts a dataset.
     *
     * @param fold which of the split's partitions, from 0
     * @param fittedTo whether the validation part stands by itself or is a part of the training part
     * @param streams drawn from by the split
     * @throws IllegalArgumentException if the data cannot be parted so
     */
    public static Parts parts(Dataset dataset, Optional<Split> split, int fold, RefitOn fittedTo, Streams streams) {
        Parts dealt = split.map(by -> by.part(dataset, fold, streams)).orElseGet(Parts.Whole::new);
        return switch (fittedTo) {
            case TRAIN -> dealt;
            case TRAIN_AND_VALIDATION -> Merged.trainAndValidation(dealt);
        };
    }

    /**
     * Takes the steps on a dataset that is parted.
     *
     * @throws StepException if a step cannot be taken
     */
    public static PreparedData prepare(Dataset dataset, List<PreparationStep> steps, Parts parts) {
        return Begun.of(dataset, parts).after(steps, 0, steps.size()).data();
    }

    /**
     * Data on the way.
     *
     * @param origin what people are told of its columns, if they are not the dataset's
     */
    record Begun(PreparedData data, String origin) {

        static Begun of(Dataset dataset, Parts parts) {
            return new Begun(PreparedData.of(dataset, parts), "");
        }

        /** After the steps from one place to another. */
        Begun after(List<PreparationStep> steps, int from, int to) {
            Begun begun = this;
            for (int step = from; step < to; step++) {
                begun = begun.after(steps.get(step), step);
            }
            return begun;
        }

        private Begun after(PreparationStep step, int position) {
            PreparedData after = Preparation.after(step, position, data, origin);
            return new Begun(after, after.columnNames().equals(data.columnNames()) ? origin
                    : "; the columns are those of step \""
                            + Header.of(step.getClass().asSubclass(Record.class)).name() + "\"");
        }
    }

    /**
     * The columns that there would be after the steps, where some steps cannot be taken; the values are not those of
     * the steps.
     *
     * @return empty if that cannot be told
     */
    public static Optional<PreparedData> columns(Dataset dataset, List<PreparationStep> steps, Parts parts) {
        PreparedData data = PreparedData.of(dataset, parts);
        try {
            for (int step = 0; step < steps.size(); step++) {
                data = steps.get(step).keepsColumns() ? data : after(steps.get(step), step, data, "");
            }
            return Optional.of(data);
        } catch (StepException _) {
            return Optional.empty();
        }
    }

    private static PreparedData after(PreparationStep step, int position, PreparedData data, String origin) {
        try {
            FittedStep fitted = step.fit(new TrainingColumns(data, step.fitOn()));
            List<String> names = fitted.columnNames(data.columnNames());
            if (data.parts() instanceof Parts.OfCells && !names.equals(data.columnNames())) {
                throw new IllegalArgumentException("makes other columns, but the split parts cells of those there are");
            }
            return data.with(names, fitted.apply(data.matrix()));
        } catch (IllegalArgumentException e) {
            throw StepException.refused(position, e, origin);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw StepException.faulty(position, e);
        }
    }
}
