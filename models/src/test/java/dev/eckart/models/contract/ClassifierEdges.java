package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classification;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Rows of classes at the edge of what can be learnt from. A class that is missing is the last.
 *
 * @param classes the number of classes that the classifier can tell apart
 */
record ClassifierEdges(Classifier model, int classes) {

    private static final NdArray ROWS = NdArray.ofRows(
            new double[][] {{1, 0.5}, {1.5, -0.5}, {-1, 1}, {-1.5, 0}, {0, -1}, {0.5, -1.5}});

    List<EdgeCase> all() {
        return List.of(
                edge("no rows", NdArray.of(new double[0], 0, 2), 0, classes),
                edge("no columns", NdArray.of(new double[0], 6, 0), classes, classes),
                edge("one row", NdArray.of(new double[] {1, 2}, 1, 2), 1, classes),
                edge("one column", NdArray.of(new double[] {1, 0.5, 0, -1, -1.5, 2}, 6, 1), classes, classes),
                edge("a constant column", NdArray.of(new double[] {1, 7, 0, 7, -1, 7, -2, 7, 3, 7, 2, 7}, 6, 2),
                        classes, classes),
                edge("all rows equal", NdArray.filled(0.1, Shape.of(6, 2)), classes, classes),
                edge("more columns than rows", NdArray.of(new double[] {1, 2, 3, 3, 2, 5, 1, 1}, 2, 4), 2, classes),
                edge("only one class has rows", ROWS, 1, classes),
                edge("there is only one class", ROWS, 1, 1),
                edge("a class without a row", ROWS, classes - 1, classes),
                unseenInTraining(),
                validatedByNothing(),
                large("numbers near 1e200", 1e200),
                large("numbers near 1e308", 1e308),
                edge("numbers near 1e-200", scaled(1e-200), classes, classes),
                edge("NaN", holding(Double.NaN), classes, classes),
                edge("infinity", holding(Double.POSITIVE_INFINITY), classes, classes));
    }

    private EdgeCase edge(String data, NdArray features, int present, int known) {
        return edge(data, () -> model.fit(rows(features, present, known), FitContext.seeded(1)), features);
    }

    private EdgeCase large(String data, double factor) {
        NdArray features = scaled(factor);
        return EdgeCase.ofLargeNumbers((Record) model, data, () -> answers(
                model.fit(rows(features, classes, classes), FitContext.seeded(1)), features));
    }

    private EdgeCase unseenInTraining() {
        return edge("a class in validation that training lacks", () -> model.fit(
                rows(ROWS, classes - 1, classes), rows(ROWS, classes, classes), FitContext.seeded(1)), ROWS);
    }

    private EdgeCase validatedByNothing() {
        return edge("a validation part without rows", () -> model.fit(rows(ROWS, classes, classes),
                rows(NdArray.of(new double[0], 0, 2), 0, classes), FitContext.seeded(1)), ROWS);
    }

    private EdgeCase edge(String data, Supplier<Classification> fit, NdArray features) {
        return EdgeCase.ofClassifier((Record) model, data, () -> answers(fit.get(), features));
    }

    private static List<NdArray> answers(Classification fitted, NdArray features) {
        IntStream labels = Arrays.stream(fitted.labels(features));
        return List.of(fitted.logits(features), NdArray.of(labels.asDoubleStream().toArray(), features.rows()));
    }

    private static LabelledRows rows(NdArray features, int present, int known) {
        int[] labels = IntStream.range(0, features.rows()).map(row -> row % Math.max(1, present)).toArray();
        return new LabelledRows(features, labels, known);
    }

    private static NdArray scaled(double factor) {
        return NdArray.of(Arrays.stream(ROWS.toDoubles()).map(number -> number * factor).toArray(), 6, 2);
    }

    private static NdArray holding(double number) {
        double[] numbers = ROWS.toDoubles();
        numbers[3] = number;
        return NdArray.of(numbers, 6, 2);
    }
}
