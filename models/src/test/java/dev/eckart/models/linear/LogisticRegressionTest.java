package dev.eckart.models.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.contract.ClassifierContract;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LogisticRegressionTest extends ClassifierContract {

    private static final double[][] ALIKE = {{0}, {0}, {0}, {1}, {1}, {1}};

    @Override
    protected Classifier model() {
        return new LogisticRegression(1, true);
    }

    @Override
    protected int classes() {
        return 2;
    }

    @Test
    void logitsAreThoseOfTheSharesOfEqualRows() {
        // of the rows at 0, one of three is in class 1, at 1 two of three: the logits are log(1/2) and log 2
        FittedLogits fitted = fit(0, ALIKE, 0, 0, 1, 0, 1, 1);
        assertEquals(-StrictMath.log(2), fitted.intercepts().at(1), 1e-12);
        assertEquals(2 * StrictMath.log(2), fitted.weights().at(1, 0), 1e-12);
        assertEquals(0, fitted.weights().at(0, 0));
    }

    @Test
    void separableClassesHaveAMinimumJustWithAWeight() {
        double[][] apart = {{-2}, {-1}, {1}, {2}};
        var refusal = assertThrows(IllegalArgumentException.class, () -> fit(0, apart, 0, 0, 1, 1));
        assertEquals("no minimum found within 100 Newton steps; with the weight 0 there is none where classes can be"
                + " separated without error: give a weight above 0", refusal.getMessage());
        // at the minimum, weight · w = Σ (y − p) x; of symmetric rows the intercept is 0
        for (double weight : new double[] {1e-9, 1, 1e9}) {
            FittedLogits fitted = fit(weight, apart, 0, 0, 1, 1);
            double w = fitted.weights().at(1, 0);
            assertEquals(0, fitted.intercepts().at(1), 1e-9);
            assertEquals(weight * w, 2 * missing(w) + 4 * missing(2 * w), 1e-9 * weight * w);
        }
    }

    @Test
    void classesThatTouchHaveNoMinimumWithoutAWeight() {
        double[][] touching = {{-2}, {0}, {0}, {2}};
        assertThrows(IllegalArgumentException.class, () -> fit(0, touching, 0, 0, 1, 1));
    }

    @Test
    void aConstantColumnGetsNoWeight() {
        FittedLogits fitted = fit(0, new double[][] {{0, 7}, {0, 7}, {0, 7}, {1, 7}, {1, 7}, {1, 7}}, 0, 0, 1, 0, 1, 1);
        assertEquals(2 * StrictMath.log(2), fitted.weights().at(1, 0), 1e-12);
        assertEquals(0, fitted.weights().at(1, 1));
    }

    @Test
    void ifOnlyOneClassHasRowsItIsAlwaysTold() {
        NdArray rows = NdArray.ofRows(ALIKE);
        assertArrayEquals(new int[] {1, 1, 1, 1, 1, 1}, fit(1, ALIKE, 1, 1, 1, 1, 1, 1).labels(rows));
        assertEquals(NdArray.ofRows(new double[][] {{0, Double.NEGATIVE_INFINITY}}),
                fit(1, new double[][] {{5}}, 0).logits(NdArray.ofRows(new double[][] {{3}})));
    }

    @Test
    void otherNumbersOfClassesAreAProblemAndRefused() {
        Problems problems = new Problems();
        new LogisticRegression(1, true).check(new DataShape("iris", 150, 4, OptionalInt.of(3)), problems);
        assertEquals("logistic-regression tells two classes apart, iris has 3; softmax-regression takes any number",
                problems.all().getFirst().message());
        LabelledRows three = new LabelledRows(NdArray.filled(0, Shape.of(1, 1)), new int[] {0}, 3);
        assertThrows(IllegalArgumentException.class,
                () -> new LogisticRegression(1, true).fit(three, FitContext.seeded(0)));
    }

    @Test
    void noRowAtAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> fit(1, new double[0][0]));
    }

    /** 1 − sigmoid(logit). */
    private static double missing(double logit) {
        return 1 / (1 + StrictMath.exp(logit));
    }

    private static FittedLogits fit(double weight, double[][] features, int... labels) {
        return new LogisticRegression(weight, true).fit(
                new LabelledRows(NdArray.ofRows(features), labels, 2), FitContext.seeded(0));
    }
}
