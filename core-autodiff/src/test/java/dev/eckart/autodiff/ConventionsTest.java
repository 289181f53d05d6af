package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds by convention: at poles, at kinks, for NaN, for settings out of range. */
class ConventionsTest {

    private final Parameter a = new Parameter("a", Shape.of(3));
    private final Parameter b = new Parameter("b", Shape.of(3));

    @Test
    void aPowerOfZeroIsConstantInTheExponentAndZeroToTheZeroInTheBase() {
        Tensor y = a.tensor().pow(b.tensor()).sum();
        List<NdArray> found = Evaluation.of(Gradients.of(y, a.tensor(), b.tensor()),
                Map.of(a, vector(0, 0, 0), b, vector(0, 1, 2)));
        // the derivatives of 1, a and a² at 0; log 0 stays out
        assertEquals(vector(0, 1, 0), found.get(0));
        assertEquals(vector(0, 0, 0), found.get(1));
    }

    @Test
    void polesAreInfiniteAndUndefinedValuesAreNotANumber() {
        Tensor x = Tensor.constant(vector(-0.0, 0, -2));
        double infinity = Double.POSITIVE_INFINITY;
        assertEquals(vector(-infinity, -infinity, Double.NaN), Evaluation.of(x.log()));
        assertEquals(vector(-0.0, 0, Double.NaN), Evaluation.of(x.sqrt()));
        assertEquals(vector(-infinity, infinity, Double.NaN), Evaluation.of(x.rsqrt()));
        assertEquals(vector(0, 0, Double.NaN), Evaluation.of(x.pow(0.5)));
    }

    @Test
    void theDerivativeOfASquareRootAtZeroIsInfinite() {
        Tensor slope = Gradients.of(a.tensor().sqrt().sum()).wrt(a);
        assertEquals(vector(Double.POSITIVE_INFINITY, 0.5, 0.25),
                Evaluation.of(List.of(slope), Map.of(a, vector(0, 1, 4))).getFirst());
    }

    @Test
    void withNotANumberOnlyNotEqualHolds() {
        Tensor nan = Tensor.constant(Double.NaN);
        List<Tensor> compared = List.of(nan.lessThan(nan), nan.equalTo(nan), nan.atLeast(nan), nan.atMost(nan),
                nan.notEqualTo(nan));
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0),
                compared.stream().map(y -> Evaluation.of(y).at(0)).toList());
    }

    @Test
    void notANumberStays() {
        Tensor nan = Tensor.constant(Double.NaN);
        List<Tensor> results = List.of(nan.abs(), nan.clamp(-1, 1), nan.leakyRelu(0.1), nan.elu(1), nan.gelu(),
                nan.sigmoid(), nan.softplus(), nan.huber(nan, 1), nan.binaryCrossEntropy(nan));
        results.forEach(y -> assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(y), y::toString));
    }

    @Test
    void reductionsOfNothingAreTheirNeutralElements() {
        Tensor nothing = Tensor.zeros(Shape.of(0, 3));
        double infinity = Double.POSITIVE_INFINITY;
        assertEquals(vector(-infinity, -infinity, -infinity), Evaluation.of(nothing.max(0)));
        assertEquals(NdArray.scalar(infinity), Evaluation.of(nothing.min()));
        assertEquals(NdArray.scalar(-infinity), Evaluation.of(nothing.logSumExp()));
        assertEquals(NdArray.scalar(0), Evaluation.of(nothing.norm()));
        assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(nothing.variance(0)));
    }

    @Test
    void aVarianceWithoutDegreesOfFreedomIsNotANumber() {
        assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(Tensor.constant(3).variance(1)));
        assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(Tensor.constant(vector(1, 2)).variance(3)));
    }

    @Test
    void aNormIsFiniteWhereItsSquaresAreNot() {
        // (3, 4) · 2^1000 and (3, 4) · 2^-1000: squares would be infinite and 0
        assertEquals(0x5p1000, Evaluation.of(Tensor.constant(vector(0x3p1000, 0x4p1000, 0)).norm()).at(0));
        assertEquals(0x5p-1000, Evaluation.of(Tensor.constant(vector(0x3p-1000, 0, 0x4p-1000)).norm()).at(0));
        Tensor slope = Gradients.of(a.tensor().norm()).wrt(a);
        List<NdArray> found = Evaluation.of(List.of(slope), Map.of(a, vector(0x3p1000, -0x4p1000, 0)));
        assertEquals(vector(0x3p1000 / 0x5p1000, -0x4p1000 / 0x5p1000, 0), found.getFirst());
    }

    @Test
    void theDerivativesOfANormOfZeroAreZero() {
        Tensor slope = Gradients.of(a.tensor().norm()).wrt(a);
        Tensor bend = Gradients.of(slope.sum()).wrt(a);
        assertEquals(List.of(vector(0, 0, 0), vector(0, 0, 0)),
                Evaluation.of(List.of(slope, bend), Map.of(a, vector(0, 0, 0))));
    }

    @Test
    void aLogSumOfInfinitiesIsInfinite() {
        double infinity = Double.POSITIVE_INFINITY;
        assertEquals(infinity, Evaluation.of(Tensor.constant(vector(1, infinity, 2)).logSumExp()).at(0));
        assertEquals(-infinity, Evaluation.of(Tensor.constant(vector(-infinity, -infinity)).logSumExp()).at(0));
    }

    @Test
    void reductionsKeepNotANumber() {
        Tensor x = Tensor.constant(vector(1, Double.NaN, Double.POSITIVE_INFINITY));
        List.of(x.max(), x.min(), x.logSumExp(), x.norm(), x.variance(0))
                .forEach(y -> assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(y), y::toString));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertEquals("clamp: expected bounds that ascend, found 2.0 and 1.0",
                assertThrows(IllegalArgumentException.class, () -> a.tensor().clamp(2, 1)).getMessage());
        assertEquals("huber: expected a delta above 0, found 0.0",
                assertThrows(IllegalArgumentException.class, () -> a.tensor().huber(b.tensor(), 0)).getMessage());
    }

    private static NdArray vector(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
