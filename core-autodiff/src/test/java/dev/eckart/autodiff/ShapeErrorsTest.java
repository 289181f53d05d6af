package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Shapes that do not suit are refused when the tensor is made, naming the op and the shapes. */
class ShapeErrorsTest {

    private final Tensor a = Tensor.zeros(Shape.of(2, 3));
    private final Tensor b = Tensor.zeros(Shape.of(4, 3));
    private final Tensor vector = Tensor.zeros(Shape.of(3));
    private final Tensor scalar = Tensor.constant(1);

    @Test
    void elementWiseOpsRefuseShapesThatDoNotBroadcast() {
        assertRefused("plus: shapes 2×3 and 4×3 do not broadcast", () -> a.plus(b));
        assertRefused("minus: shapes 2×3 and 4×3 do not broadcast", () -> a.minus(b));
        assertRefused("times: shapes 2×3 and 4×3 do not broadcast", () -> a.times(b));
        assertRefused("dividedBy: shapes 2×3 and 4×3 do not broadcast", () -> a.dividedBy(b));
        assertRefused("greaterThan: shapes 2×3 and 4×3 do not broadcast", () -> a.greaterThan(b));
        assertRefused("pow: shapes 2×3 and 4×3 do not broadcast", () -> a.pow(b));
        assertRefused("lessThan: shapes 2×3 and 4×3 do not broadcast", () -> a.lessThan(b));
        assertRefused("equalTo: shapes 2×3 and 4×3 do not broadcast", () -> a.equalTo(b));
        assertRefused("notEqualTo: shapes 2×3 and 4×3 do not broadcast", () -> a.notEqualTo(b));
        assertRefused("atLeast: shapes 2×3 and 4×3 do not broadcast", () -> a.atLeast(b));
        assertRefused("atMost: shapes 2×3 and 4×3 do not broadcast", () -> a.atMost(b));
        assertRefused("where: shapes 2×3 and 4×3 do not broadcast", () -> Tensor.where(a, b, scalar));
    }

    @Test
    void matmulRefusesInnerExtentsThatDiffer() {
        assertRefused("matmul: shapes 2×3 and 4×3 do not multiply: 3 columns, but 4 rows", () -> a.matmul(b));
        assertRefused("matmul: expected at least one axis each, found shapes 2×3 and scalar", () -> a.matmul(scalar));
        assertRefused("matmul: shapes 4×1×2×3 and 4×1×2×1 do not multiply: 3 columns, but 2 rows",
                () -> Tensor.zeros(Shape.of(4, 1, 2, 3)).matmul(Tensor.zeros(Shape.of(2))));
        assertRefused("matmul: shapes 4 and 2 do not broadcast",
                () -> Tensor.zeros(Shape.of(4, 2, 3)).matmul(Tensor.zeros(Shape.of(2, 3, 2))));
    }

    @Test
    void transposeRefusesWhatIsNoMatrix() {
        assertRefused("transpose: expected a matrix, found shape 3", () -> vector.transpose());
    }

    @Test
    void reductionsRefuseAxesThatAreNotThere() {
        assertRefused("sum: shape 2×3 has 2 axes, found axes [2]", () -> a.sum(2));
        assertRefused("mean: shape 2×3 has 2 axes, found axes [-3]", () -> a.mean(-3));
        assertRefused("max: shape 2×3 has 2 axes, found axes [2]", () -> a.max(2));
        assertRefused("min: shape 2×3 has 2 axes, found axes [2]", () -> a.min(2));
        assertRefused("logSumExp: shape 2×3 has 2 axes, found axes [2]", () -> a.logSumExp(2));
        assertRefused("norm: shape 2×3 has 2 axes, found axes [2]", () -> a.norm(2));
        assertRefused("variance: shape 2×3 has 2 axes, found axes [2]", () -> a.variance(1, 2));
        assertRefused("sum: an axis is given twice in [1, -1]", () -> a.sum(1, -1));
    }

    @Test
    void reshapeAndBroadcastRefuseShapesThatDoNotFit() {
        assertRefused("reshape: shape 2×3 has 6 elements, shape 4 has 4", () -> a.reshape(4));
        assertRefused("broadcastTo: shape 2×3 does not broadcast to 1×3", () -> a.broadcastTo(Shape.of(1, 3)));
        assertRefused("broadcastTo: shapes 2×3 and 5×3 do not broadcast", () -> a.broadcastTo(Shape.of(5, 3)));
    }

    @Test
    void arrangementsRefuseWhatDoesNotFit() {
        assertRefused("permute: shape 2×3 has 2 axes, found an order of [1]", () -> a.permute(1));
        assertRefused("permute: an axis is given twice in [1, -1]", () -> a.permute(1, -1));
        assertRefused("slice: shape 2×3 has no places from 1 to before 4 along axis 1", () -> a.slice(-1, 1, 4));
        assertRefused("slice: shape 2×3 has no places from 2 to before 1 along axis 1", () -> a.slice(1, 2, 1));
        assertRefused("concat: shapes 2×3 and 4×3 differ, and not along axis 1 alone",
                () -> Tensor.concat(List.of(a, b), 1));
        assertRefused("concat: expected at least one tensor", () -> Tensor.concat(List.of(), 0));
        assertRefused("gatherRows: expected rows and a vector of indices, found shapes 2×3 and scalar",
                () -> a.gatherRows(scalar));
        assertRefused("scatterRows: expected rows and as many indices, found shapes 2×3 and 3",
                () -> a.scatterRows(vector, 4));
        assertRefused("cumulativeSum: shape 2×3 has 2 axes, found axes [2]", () -> a.cumulativeSum(2));
        assertRefused("outer: expected two vectors, found shapes 3 and 2×3", () -> vector.outer(a));
        assertRefused("diag: expected a vector or a matrix, found shape scalar", () -> scalar.diag());
        assertRefused("trace: expected a matrix, found shape 3", () -> vector.trace());
    }

    @Test
    void softmaxRefusesANumberWithoutAxes() {
        assertRefused("softmax: expected at least one axis, found shape scalar", () -> scalar.softmax());
        assertRefused("logSoftmax: expected at least one axis, found shape scalar", () -> scalar.logSoftmax());
    }

    @Test
    void lossesDoNotBroadcast() {
        assertRefused("squaredError: shapes 2×3 and 3 differ", () -> a.squaredError(vector));
        assertRefused("huber: shapes 2×3 and 3 differ", () -> a.huber(vector, 1));
        assertRefused("binaryCrossEntropy: shapes 2×3 and 3 differ", () -> a.binaryCrossEntropy(vector));
        assertRefused("softmaxCrossEntropy: shapes 2×3 and 3 differ", () -> a.softmaxCrossEntropy(vector));
    }

    @Test
    void updatesHaveTheShapeOfTheirParameter() {
        Parameter p = new Parameter("p", Shape.of(3));
        assertRefused("the update of parameter \"p\" 3 has shape 2×3",
                () -> new Step(List.of(), new LinkedHashMap<>(Map.of(p, a))));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
