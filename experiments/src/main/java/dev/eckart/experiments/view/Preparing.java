package dev.eckart.experiments.view;

import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.linalg.NdArray;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;

/**
 * Prepares one dataset for many runs. What the first steps come to, as far as they learn from all rows, is the same for
 * all parts, and is shared by runs for as long as one of them, or the collector, holds on to it. Thread-safe.
 */
public final class Preparing {

    private final Dataset dataset;
    private final List<PreparationStep> steps;
    private final int shared;
    private WeakReference<NdArray> matrix = new WeakReference<>(null);
    private List<String> columnNames = List.of();
    private String origin = "";

    /** For runs that take these steps. */
    public Preparing(Dataset dataset, List<PreparationStep> steps) {
        this.dataset = dataset;
        this.steps = List.copyOf(steps);
        int count = 0;
        while (count < steps.size() && steps.get(count).fitOn() == FitOn.ALL) {
            count++;
        }
        this.shared = count;
    }

    /**
     * Prepares the data for one run.
     *
     * @param fold which of the split's partitions, from 0
     * @param fittedTo whether the validation part stands by itself or is a part of the training part
     * @param streams drawn from by the split
     * @throws StepException if a step cannot be taken
     */
    public PreparedData prepare(Optional<Split> split, int fold, RefitOn fittedTo, Streams streams) {
        Parts parts = Preparation.parts(dataset, split, fold, fittedTo, streams);
        // Of cells, a step learns from those that have values.
        if (shared == 0 || parts instanceof Parts.OfCells) {
            return Preparation.prepare(dataset, steps, parts);
        }
        return begun(parts).after(steps, shared, steps.size()).data();
    }

    private synchronized Preparation.Begun begun(Parts parts) {
        NdArray known = matrix.get();
        if (known == null) {
            Preparation.Begun begun = Preparation.Begun.of(dataset, parts).after(steps, 0, shared);
            known = begun.data().matrix();
            matrix = new WeakReference<>(known);
            columnNames = begun.data().columnNames();
            origin = begun.origin();
        }
        return new Preparation.Begun(
                new PreparedData(columnNames, known, dataset.labels(), dataset.target(), parts), origin);
    }
}
