package dev.eckart.models.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.ReferenceCase;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coefficients and predictions as scikit-learn finds them. */
final class LinearReferenceTest {

    private static final double CLOSED_FORM = 1e-12;
    private static final double SOLVED = 1e-12;

    static Stream<ReferenceCase> regressions() {
        return cases("linear", "ridge");
    }

    static Stream<ReferenceCase> classifications() {
        return cases("logistic", "softmax");
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void regression(ReferenceCase reference) {
        boolean intercept = reference.name().contains("intercept");
        Regressor model = reference.name().startsWith("linear")
                ? new LinearRegression(intercept)
                : new RidgeRegression(reference.number("weight"), intercept);
        NdArray features = reference.array("features");
        FittedLinear fitted = (FittedLinear) model.fit(
                new TargetRows(features, reference.array("targets")), FitContext.seeded(0));
        assertClose(reference.array("weights"), fitted.weights(), CLOSED_FORM);
        assertEquals(reference.number("intercept"), fitted.intercept(), CLOSED_FORM);
        assertClose(reference.array("predictions"), fitted.predictions(features), CLOSED_FORM);
    }

    @ParameterizedTest
    @MethodSource("classifications")
    void classification(ReferenceCase reference) {
        boolean intercept = reference.name().contains("intercept");
        double weight = reference.number("weight");
        Classifier model = reference.name().startsWith("logistic")
                ? new LogisticRegression(weight, intercept)
                : new SoftmaxRegression(weight, intercept);
        NdArray features = reference.array("features");
        int[] labels = Arrays.stream(reference.array("targets").toDoubles()).mapToInt(label -> (int) label).toArray();
        int classes = reference.array("shares").columns();
        FittedLogits fitted =
                (FittedLogits) model.fit(new LabelledRows(features, labels, classes), FitContext.seeded(0));
        assertCoefficients(reference, fitted);
        assertClose(reference.array("shares"), shares(fitted.logits(features)), SOLVED);
    }

    /** Of two classes, scikit-learn has coefficients of the second alone. */
    private static void assertCoefficients(ReferenceCase reference, FittedLogits fitted) {
        NdArray weights = reference.array("weights");
        int from = fitted.weights().rows() - weights.rows();
        for (int row = 0; row < weights.rows(); row++) {
            assertClose(reference.array("intercepts").at(row), fitted.intercepts().at(from + row), SOLVED);
            for (int column = 0; column < weights.columns(); column++) {
                assertClose(weights.at(row, column), fitted.weights().at(from + row, column), SOLVED);
            }
        }
    }

    private static NdArray shares(NdArray logits) {
        double[] shares = logits.toDoubles();
        for (int row = 0; row < logits.rows(); row++) {
            double sum = 0;
            for (int label = 0; label < logits.columns(); label++) {
                sum += StrictMath.exp(logits.at(row, label));
            }
            for (int label = 0; label < logits.columns(); label++) {
                shares[row * logits.columns() + label] = StrictMath.exp(logits.at(row, label)) / sum;
            }
        }
        return NdArray.of(shares, logits.shape().extents());
    }

    private static void assertClose(NdArray expected, NdArray found, double tolerance) {
        assertEquals(expected.shape(), found.shape());
        for (int place = 0; place < expected.shape().size(); place++) {
            assertClose(expected.at(place), found.at(place), tolerance);
        }
    }

    private static void assertClose(double expected, double found, double tolerance) {
        assertEquals(expected, found, tolerance * Math.max(1, Math.abs(expected)));
    }

    private static Stream<ReferenceCase> cases(String one, String other) {
        return ReferenceCase.all(LinearReferenceTest.class, "linear.txt").stream()
                .filter(each -> each.name().startsWith(one) || each.name().startsWith(other));
    }
}
