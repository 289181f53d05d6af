package dev.eckart.models.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.contract.ClassifierContract;
import org.junit.jupiter.api.Test;

final class SoftmaxRegressionTest extends ClassifierContract {

    private static final double[][] ROWS = {{0, 1}, {1, 0}, {2, 2}, {3, 1}, {4, 5}, {1, 4}, {0, 2}, {5, 0}};

    @Override
    protected Classifier model() {
        return new SoftmaxRegression(0.1, true);
    }

    @Test
    void interceptsAreTheLogarithmsOfTheSharesWhereFeaturesTellNothing() {
        // shares ½, ¼, ¼: log 2 above the others, and all three sum to 0
        FittedLogits fitted = fit(1, 3, new double[][] {{7}, {7}, {7}, {7}}, 0, 0, 1, 2);
        assertEquals(2 * StrictMath.log(2) / 3, fitted.intercepts().at(0), 1e-12);
        assertEquals(-StrictMath.log(2) / 3, fitted.intercepts().at(1), 1e-12);
        assertEquals(0, fitted.weights().at(0, 0));
    }

    @Test
    void twoClassesAreAsInLogisticRegressionOfHalfTheWeight() {
        FittedLogits softmax = fit(0.5, 2, ROWS, 0, 0, 1, 0, 1, 1, 1, 0);
        LabelledRows rows = new LabelledRows(NdArray.ofRows(ROWS), new int[] {0, 0, 1, 0, 1, 1, 1, 0}, 2);
        FittedLogits logistic = new LogisticRegression(0.25, true).fit(rows, FitContext.seeded(0));
        assertEquals(logistic.intercepts().at(1), 2 * softmax.intercepts().at(1), 1e-9);
        assertEquals(logistic.weights().at(1, 0), 2 * softmax.weights().at(1, 0), 1e-9);
        assertEquals(-softmax.weights().at(0, 1), softmax.weights().at(1, 1), 1e-12);
    }

    @Test
    void aClassWithoutARowIsNeverToldAndChangesNothingForTheOthers() {
        FittedLogits without = fit(0.5, 2, ROWS, 0, 0, 1, 0, 1, 1, 1, 0);
        FittedLogits with = fit(0.5, 3, ROWS, 1, 1, 2, 1, 2, 2, 2, 1);
        assertEquals(without.weights(), with.weights());
        NdArray logits = with.logits(NdArray.ofRows(ROWS));
        for (int row = 0; row < ROWS.length; row++) {
            assertEquals(Double.NEGATIVE_INFINITY, logits.at(row, 0));
        }
    }

    @Test
    void ifOnlyOneClassHasRowsItIsAlwaysTold() {
        assertArrayEquals(new int[] {1, 1}, fit(0, 3, new double[][] {{1}, {2}}, 1, 1)
                .labels(NdArray.ofRows(new double[][] {{-9}, {9}})));
    }

    @Test
    void moreColumnsThanRowsHaveAMinimumWithAWeight() {
        double[][] wide = {{1, 0, 2, 0, 1}, {0, 1, 0, 3, 1}, {1, 1, 1, 1, 0}};
        assertArrayEquals(new int[] {0, 1, 2}, fit(0.01, 3, wide, 0, 1, 2).labels(NdArray.ofRows(wide)));
        assertThrows(IllegalArgumentException.class, () -> fit(0, 3, wide, 0, 1, 2));
    }

    @Test
    void columnsOfAnyScaleAreSolved() {
        double[][] scaled = new double[ROWS.length][];
        for (int row = 0; row < ROWS.length; row++) {
            scaled[row] = new double[] {ROWS[row][0] * 1e-4, ROWS[row][1] * 1e5};
        }
        FittedLogits plain = fit(0, 2, ROWS, 0, 1, 1, 0, 1, 0, 1, 0);
        FittedLogits fitted = fit(0, 2, scaled, 0, 1, 1, 0, 1, 0, 1, 0);
        assertEquals(plain.weights().at(1, 0), fitted.weights().at(1, 0) * 1e-4, 1e-6);
        assertEquals(plain.weights().at(1, 1), fitted.weights().at(1, 1) * 1e5, 1e-6);
    }

    @Test
    void atTheMinimumTheGradientVanishes() {
        double weight = 0.3;
        int[] labels = {0, 0, 1, 2, 1, 1, 2, 0};
        FittedLogits fitted = fit(weight, 3, ROWS, labels);
        NdArray logits = fitted.logits(NdArray.ofRows(ROWS));
        for (int label = 0; label < 3; label++) {
            for (int column = 0; column < 2; column++) {
                int ofClass = label;
                int ofColumn = column;
                double gradient = Sums.of(ROWS.length, row ->
                        (share(logits, row, ofClass) - (labels[row] == ofClass ? 1 : 0)) * ROWS[row][ofColumn]);
                gradient += weight * fitted.weights().at(label, column);
                assertEquals(0, gradient, 1e-10);
            }
        }
    }

    @Test
    void itsStepsAreToldAsEpochs() {
        int[] last = {0};
        FitContext context = new FitContext(Streams.seeded(0),
                Cancellation.NEVER, (epoch, _) -> last[0] = epoch);
        new SoftmaxRegression(1, true).fit(
                new LabelledRows(NdArray.ofRows(ROWS), new int[] {0, 1, 2, 0, 1, 2, 0, 1}, 3), context);
        assertTrue(last[0] > 1 && last[0] < 10, () -> last[0] + " steps");
    }

    private static double share(NdArray logits, int row, int label) {
        double sum = Sums.of(3, other -> StrictMath.exp(logits.at(row, other)));
        return StrictMath.exp(logits.at(row, label)) / sum;
    }

    private static FittedLogits fit(double weight, int classes, double[][] features, int... labels) {
        return new SoftmaxRegression(weight, true).fit(
                new LabelledRows(NdArray.ofRows(features), labels, classes), FitContext.seeded(0));
    }
}
