package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class PcaTest {

    private static final Reference IRIS = Reference.of("pca.txt", "iris-uci");

    @Test
    void irisIsThatOfTheReference() {
        Pca pca = Pca.of(IRIS.array("matrix"));
        Near.assertNear(IRIS.array("mean"), pca.mean(), 1e-14, "mean");
        Near.assertNear(IRIS.array("axes"), pca.axes(), 1e-13, "axes");
        Near.assertNear(IRIS.array("scores"), pca.scores(), 1e-13, "scores");
        Near.assertNear(IRIS.array("variance"), pca.explainedVariance(), 1e-13, "variance");
        Near.assertNear(IRIS.array("ratio"), pca.explainedVarianceRatio(), 1e-15, "ratio");
    }

    @Test
    void aTruncationHasTheFirstComponents() {
        Pca whole = Pca.of(IRIS.array("matrix"));
        Pca first = whole.truncated(1);
        assertEquals(Shape.of(4, 1), first.axes().shape());
        assertEquals(Shape.of(150, 1), first.scores().shape());
        assertEquals(whole.scores().at(7, 0), first.scores().at(7, 0));
    }

    @Test
    void equalRowsHaveNoVarianceToShare() {
        Pca pca = Pca.of(NdArray.filled(0.1, Shape.of(7, 3)));
        assertEquals(NdArray.filled(0.1, Shape.of(3)), pca.mean());
        assertEquals(NdArray.filled(0, Shape.of(3)), pca.explainedVariance());
        assertEquals(NdArray.filled(0, Shape.of(3)), pca.explainedVarianceRatio());
        Near.assertOrthonormalColumns(pca.axes(), "axes");
    }

    @Test
    void sharesSurviveScalesWhoseSquaresDoNot() {
        // scores ±1e200 and ±2e200 on two axes: squares 2·1 and 2·4
        NdArray cross = NdArray.ofRows(new double[][] {{2e200, 0}, {-2e200, 0}, {0, 1e200}, {0, -1e200}});
        Near.assertNear(NdArray.of(new double[] {0.8, 0.2}, 2), Pca.of(cross).explainedVarianceRatio(), 1e-15, "cross");
    }

    @Test
    void oneRowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Pca.of(NdArray.filled(1, Shape.of(1, 3))));
    }

    @Test
    void whatIsNotFiniteIsRefusedByRowAndColumn() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2}, {Double.NaN, 3}});
        var refusal = assertThrows(IllegalArgumentException.class, () -> Pca.of(matrix));
        assertEquals("row 1, column 0 is NaN, expected a finite number", refusal.getMessage());
    }
}
