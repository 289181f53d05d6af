package dev.eckart.experiments.run;

import dev.eckart.datasets.Selection;
import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Model;
import dev.eckart.models.metric.On;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All runs of one variant.
 *
 * @param experiment the experiment at this variant's point of the sweep
 * @param model the model with its settings at that point
 * @param deterministic whether no random stream can change the result; then there is one run
 * @param runs in the order of their seeds
 * @param notApplicable by metric, why this variant has no score of it
 * @param bounds by metric, a value that nothing of this rank can beat, where one is known
 * @param sizes the number of rows (of cells, for factorisations and completions) in each part of the data
 * @param chosen which settings were chosen for which runs, where they are tuned; else empty
 * @param cells the matrix and its parts, where the model is of cells and the parts are the same for every seed
 */
public record VariantResults(
        Variant variant,
        Experiment experiment,
        Model model,
        boolean deterministic,
        List<Run> runs,
        Map<String, String> notApplicable,
        Map<String, Bound> bounds,
        Map<On, Integer> sizes,
        Optional<PreparedCells> cells,
        List<ChosenSettings> chosen) {

    public VariantResults {
        chosen = List.copyOf(chosen);
        runs = List.copyOf(runs);
        notApplicable = Map.copyOf(notApplicable);
        bounds = Map.copyOf(bounds);
        sizes = Map.copyOf(sizes);
    }

    /**
     * A value of a metric that nothing can beat.
     *
     * @param value the least possible value, as computed
     * @param rounding by how much rounding may part it from what a run computes, &ge; 0
     * @param reason the theorem, such as "Eckart–Young, rank 2"
     */
    public record Bound(double value, double rounding, String reason) {

        /** Whether a computed value is less than can be. */
        public boolean isBeatenBy(double computed) {
            return computed < value - rounding;
        }

        /** Whether a computed value is at the bound, or nearer to it than rounding can tell. */
        public boolean isReachedBy(double computed) {
            return Math.abs(computed - value) <= rounding;
        }
    }

    /**
     * A matrix after the steps, and which of its cells are in which part.
     *
     * @param matrix m×n
     * @param parts the cells of each part; {@code ALL} among them
     */
    public record PreparedCells(NdArray matrix, Map<On, Selection.Cells> parts) {
        public PreparedCells {
            parts = Map.copyOf(parts);
        }
    }
}
