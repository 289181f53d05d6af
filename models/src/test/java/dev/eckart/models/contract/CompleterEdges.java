package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import java.util.List;
import java.util.function.Supplier;

/** Observed cells at the edge of what can be learnt from; with one line they are by a model of rank 1. */
record CompleterEdges(Completer model) {

    private static final double[] CELLS = {1, 4, 2, 2, 1, 5, 3, 2, 1};
    private static final int[] FIRST_LINE = {0, 0, 0};
    private static final int[] PLACES = {0, 1, 2};

    List<EdgeCase> all() {
        return List.of(
                edge("no rows", () -> Observed.of(0, 3, new int[0], new int[0], new double[0])),
                edge("no columns", () -> Observed.of(3, 0, new int[0], new int[0], new double[0])),
                edge("no cell is observed", () -> Observed.of(3, 3, new int[0], new int[0], new double[0])),
                edge("one cell is observed", () -> Observed.of(3, 3, new int[1], new int[1], new double[] {2})),
                ofRankOne("one row", matrix(1, 3, 1, 2, 3)),
                ofRankOne("one column", matrix(3, 1, 1, 2, 3)),
                ofRankOne("one cell", matrix(1, 1, 2)),
                edge("a row without an observed cell", () -> Observed.without(matrix(3, 3, CELLS), FIRST_LINE, PLACES)),
                edge("a column without one", () -> Observed.without(matrix(3, 3, CELLS), PLACES, FIRST_LINE)),
                edge("a constant column", () -> Observed.all(matrix(3, 3, 1, 7, 2, 2, 7, 0, 3, 7, 1))),
                edge("all cells equal", () -> Observed.all(NdArray.filled(0.1, Shape.of(3, 3)))),
                large("numbers near 1e200", matrix(2, 2, 1e200, 2e200, -1e200, 1e200)),
                large("the sum beyond the doubles", NdArray.filled(1e308, Shape.of(3, 3))),
                edge("NaN", () -> Observed.all(matrix(2, 2, 1, 2, 3, Double.NaN))),
                edge("infinity", () -> Observed.all(matrix(2, 2, 1, 2, 3, Double.POSITIVE_INFINITY))));
    }

    private EdgeCase edge(String data, Supplier<Observed> train) {
        return edge(model, data, train);
    }

    private EdgeCase ofRankOne(String data, NdArray matrix) {
        return edge(OfRankOne.of(model), data, () -> Observed.all(matrix));
    }

    private static EdgeCase edge(Completer model, String data, Supplier<Observed> train) {
        return EdgeCase.ofModel((Record) model, data, () -> answers(model, train.get()));
    }

    private EdgeCase large(String data, NdArray matrix) {
        return EdgeCase.ofLargeNumbers((Record) model, data, () -> answers(model, Observed.all(matrix)));
    }

    private static List<NdArray> answers(Completer model, Observed train) {
        Completion fitted = model.fit(train, FitContext.seeded(1));
        return model.outputs().stream().map(fitted::output).toList();
    }

    private static NdArray matrix(int rows, int columns, double... elements) {
        return NdArray.of(elements, rows, columns);
    }
}
