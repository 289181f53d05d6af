package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regression;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Rows with a target at the edge of what can be learnt from. */
record RegressorEdges(Regressor model) {

    private static final double[] ROWS = {1, 0.5, 1.5, -0.5, -1, 1, -1.5, 0, 0, -1, 0.5, -1.5};
    private static final double[] TARGETS = {1, 2, -0.5, -1, 0, 1.5};

    List<EdgeCase> all() {
        return List.of(
                edge("no rows", matrix(0, 2)),
                edge("no columns", matrix(6, 0)),
                edge("one row", matrix(1, 2, 1, 2)),
                edge("one column", matrix(6, 1, 1, 0.5, 0, -1, -1.5, 2)),
                edge("a constant column", matrix(6, 2, 1, 7, 0, 7, -1, 7, -2, 7, 3, 7, 2, 7)),
                edge("all rows equal", NdArray.filled(0.1, Shape.of(6, 2))),
                edge("more columns than rows", matrix(2, 4, 1, 2, 3, 3, 2, 5, 1, 1)),
                edge("a constant target", matrix(6, 2, ROWS), NdArray.filled(0.1, Shape.of(6))),
                validatedByNothing(),
                large("numbers near 1e200", 1e200, 1),
                large("numbers near 1e308", 1e308, 1),
                edge("numbers near 1e-200", matrix(6, 2, changed(ROWS, 1e-200))),
                large("targets near 1e200", 1, 1e200),
                large("targets whose sum is beyond the doubles", 1, 8e307),
                edge("NaN", matrix(2, 2, 1, 2, 3, Double.NaN)),
                edge("infinity", matrix(2, 2, 1, 2, 3, Double.POSITIVE_INFINITY)),
                edge("a target that is NaN", matrix(1, 2, 1, 2), NdArray.of(new double[] {Double.NaN}, 1)),
                edge("a target that is infinite", matrix(1, 2, 1, 2),
                        NdArray.of(new double[] {Double.POSITIVE_INFINITY}, 1)));
    }

    private EdgeCase edge(String data, NdArray features) {
        return edge(data, features, NdArray.of(Arrays.copyOf(TARGETS, features.rows()), features.rows()));
    }

    private EdgeCase edge(String data, NdArray features, NdArray targets) {
        return edge(data, () -> model.fit(new TargetRows(features, targets), FitContext.seeded(1)), features);
    }

    private EdgeCase large(String data, double factor, double factorOfTargets) {
        NdArray features = matrix(6, 2, changed(ROWS, factor));
        NdArray targets = NdArray.of(changed(TARGETS, factorOfTargets), 6);
        return EdgeCase.ofLargeNumbers((Record) model, data, () -> List.of(
                model.fit(new TargetRows(features, targets), FitContext.seeded(1)).predictions(features)));
    }

    private EdgeCase validatedByNothing() {
        TargetRows train = new TargetRows(matrix(6, 2, ROWS), NdArray.of(TARGETS, 6));
        TargetRows none = new TargetRows(matrix(0, 2), NdArray.of(new double[0], 0));
        return edge("a validation part without rows", () -> model.fit(train, none, FitContext.seeded(1)),
                train.features());
    }

    private EdgeCase edge(String data, Supplier<Regression> fit, NdArray features) {
        return EdgeCase.ofModel((Record) model, data, () -> List.of(fit.get().predictions(features)));
    }

    private static double[] changed(double[] numbers, double factor) {
        return Arrays.stream(numbers).map(number -> number * factor).toArray();
    }

    private static NdArray matrix(int rows, int columns, double... elements) {
        return NdArray.of(elements, rows, columns);
    }
}
