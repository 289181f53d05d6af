package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import java.util.List;

/** Matrices at the edge of what can be factorised; with one line they are by a model of rank 1. */
record FactoriserEdges(Factoriser model) {

    List<EdgeCase> all() {
        return List.of(
                edge("no rows", model, matrix(0, 3)),
                edge("no columns", model, matrix(3, 0)),
                edge("one row", OfRankOne.of(model), matrix(1, 3, 1, 2, 3)),
                edge("one column", OfRankOne.of(model), matrix(3, 1, 1, 2, 3)),
                edge("one cell", OfRankOne.of(model), matrix(1, 1, 2)),
                edge("a rank above the number of rows", model,
                        matrix(model.rank() - 1, 3, new double[3 * (model.rank() - 1)])),
                edge("a constant column", model, matrix(3, 3, 1, 7, 2, 2, 7, 0, 3, 7, 1)),
                edge("all cells equal", model, NdArray.filled(0.1, Shape.of(3, 3))),
                edge("all cells 0", model, NdArray.filled(0, Shape.of(3, 3))),
                large("numbers near 1e200", matrix(3, 3, 1e200, 7e200, 2e200, 2e200, 1e200, 0, 3e200, 0, 1e200)),
                large("numbers near 1e308", matrix(3, 3, 1e308, 7e307, 2e307, 2e307, 1e308, 0, 3e307, 0, 1e308)),
                large("the sum beyond the doubles", NdArray.filled(1e308, Shape.of(3, 3))),
                edge("NaN", model, matrix(3, 3, 1, 7, 2, 2, Double.NaN, 0, 3, 7, 1)),
                edge("infinity", model, matrix(3, 3, 1, 7, 2, 2, Double.POSITIVE_INFINITY, 0, 3, 7, 1)));
    }

    private static EdgeCase edge(String data, Factoriser model, NdArray matrix) {
        return EdgeCase.ofModel((Record) model, data, () -> answers(model, matrix));
    }

    private EdgeCase large(String data, NdArray matrix) {
        return EdgeCase.ofLargeNumbers((Record) model, data, () -> answers(model, matrix));
    }

    private static List<NdArray> answers(Factoriser model, NdArray matrix) {
        Factorisation fitted = model.fit(matrix, FitContext.seeded(1));
        return model.outputs().stream().map(fitted::output).toList();
    }

    private static NdArray matrix(int rows, int columns, double... elements) {
        return NdArray.of(elements, rows, columns);
    }
}
