package dev.eckart.experiments.run;

import dev.eckart.components.DataShape;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Demand;

/** What runs are expected to take, so that as many are done at once as there is room for. */
final class Estimates {

    /** The data prepared, its parts, the same in another order, and what is predicted of it. */
    private static final long COPIES = 4;

    private Estimates() { }

    /** What each run of a variant is expected to take; a model that cannot tell is taken for one of little. */
    static Demand of(PlannedVariant variant) {
        NdArray matrix = variant.sample().matrix();
        long data = Demand.product(COPIES, matrix.rows(), matrix.columns());
        Demand fit = fit(variant, matrix);
        return new Demand(fit.step(), fit.epochs(), Demand.sum(data, fit.numbers()));
    }

    private static Demand fit(PlannedVariant variant, NdArray matrix) {
        try {
            return variant.model().demand(new DataShape(variant.data().name(), matrix.rows(), matrix.columns(),
                    variant.data().labels().stream().mapToInt(labels -> labels.classes().size()).findFirst()));
        } catch (RuntimeException | LinkageError _) {
            // Whatever is wrong with the model, its fit will say so.
            return Demand.NONE;
        }
    }
}
