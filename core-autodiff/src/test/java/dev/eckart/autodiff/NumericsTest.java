package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties the interpreter to {@code docs/numerics.md}, bit for bit. */
class NumericsTest {

    @Test
    void aProductCellIsOneChainOfFusedMultiplyAdds() {
        double e = 0x1p-30;
        Tensor a = matrix(new double[][] {{1 + e, -1}});
        Tensor b = matrix(new double[][] {{1 + e}, {1 + 2 * e}});
        Tensor reversed = matrix(new double[][] {{-1, 1 + e}}).matmul(matrix(new double[][] {{1 + 2 * e}, {1 + e}}));
        // (1 + e)² = 1 + 2e + e² is rounded to 1 + 2e when it comes first, and not when it is fused to −(1 + 2e)
        assertEquals(0, Evaluation.of(a.matmul(b)).at(0));
        assertEquals(e * e, Evaluation.of(reversed).at(0));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,3,4", "5,7,3", "150,2,4", "4,150,2", "3,5,31", "3,5,32", "7,9,37", "6,4,100", "9,1,1",
        "3,0,2"})
    void aProductIsItsDefinitionInEveryShape(int rows, int inner, int columns) {
        NdArray a = drawn(rows, inner);
        NdArray b = drawn(inner, columns);
        NdArray expected = chains(a, b);
        Tensor left = Tensor.constant(a);
        Tensor right = Tensor.constant(b);
        assertEquals(expected, Evaluation.of(left.matmul(right)));
        assertEquals(expected, Evaluation.of(stored(left.transpose()).transpose().matmul(right)));
        assertEquals(expected, Evaluation.of(left.matmul(stored(right.transpose()).transpose())));
    }

    @Test
    void sumsTakeEightLanesAndFoldThem() {
        double large = 0x1p53;
        // Lane 0 holds large then −large, lane 1 holds 1: 0 + 1. In sequence, large + 1 − large would be 0.
        double[] terms = {large, 1, 0, 0, 0, 0, 0, 0, -large};
        assertEquals(1, Evaluation.of(Tensor.constant(NdArray.of(terms, 9)).sum()).at(0));
        // Lanes 0 and 4 meet first: (large − large) + 1.
        double[] lanes = {large, 0, 1, 0, -large, 0, 0, 0};
        assertEquals(1, Evaluation.of(Tensor.constant(NdArray.of(lanes, 8)).sum()).at(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 4095, 4096, 4097, 8192, 12345, 100_003})
    void sumsFollowTheOneRuleAtEveryLength(int count) {
        NdArray terms = drawn(count);
        assertEquals(Sums.of(terms.toDoubles()), Evaluation.of(Tensor.constant(terms).sum()).at(0));
    }

    @Test
    void sumsOfMoreThanABlockOfBlocksFollowTheOneRule() {
        int count = Sums.BLOCK * Sums.BLOCK + 5;
        double[] terms = new double[count];
        Arrays.setAll(terms, i -> 1.0 / (i + 1));
        Tensor constant = Tensor.constant(F64Array.owning(terms, Shape.of(count)));
        assertEquals(Sums.of(terms), Evaluation.of(constant.sum()).at(0));
    }

    @Test
    void termsAreTakenInRowMajorOrderOfTheReducedAxes() {
        NdArray x = drawn(5, 3, 7);
        NdArray outer = Evaluation.of(Tensor.constant(x).sum(0, 2));
        for (int middle = 0; middle < 3; middle++) {
            int cell = middle;
            assertEquals(Sums.of(35, i -> x.at(i / 7 * 21 + cell * 7 + i % 7)), outer.at(middle));
        }
    }

    @Test
    void aMeanIsTheSumDividedByTheCount() {
        NdArray x = drawn(49);
        double byDivision = Sums.of(x.toDoubles()) / 49;
        assertEquals(byDivision, Evaluation.of(Tensor.constant(x).mean()).at(0));
    }

    @Test
    void meanOfNothingIsNotANumberAndSumOfNothingIsPlusZero() {
        Tensor nothing = Tensor.zeros(Shape.of(0, 3));
        assertEquals(NdArray.scalar(Double.NaN), Evaluation.of(nothing.mean()));
        assertEquals(NdArray.scalar(0.0), Evaluation.of(nothing.sum()));
    }

    @Test
    void rowsAreScatteredInTheOrderOfTheirIndices() {
        double large = 0x1p53;
        NdArray rows = NdArray.of(new double[] {large, 5, 1, 1}, 4);
        NdArray indices = NdArray.of(new double[] {1, 0, 1, 1}, 4);
        Tensor scattered = Tensor.constant(rows).scatterRows(Tensor.constant(indices), 3);
        // (large + 1) + 1 = large, as each 1 is lost to rounding, where large + (1 + 1) would be large + 2
        assertEquals(NdArray.of(new double[] {5, large, 0}, 3), Evaluation.of(scattered));
    }

    @Test
    void cumulativeSumsAreAddedOneAfterAnother() {
        double large = 0x1p53;
        Tensor x = Tensor.constant(NdArray.of(new double[] {large, 1, 1, -large}, 4));
        assertEquals(NdArray.of(new double[] {large, large, large, 0}, 4), Evaluation.of(x.cumulativeSum(0)));
    }

    @Test
    void productAndSumAreRoundedEach() {
        double e = 0x1p-30;
        Tensor square = Tensor.constant(1 + e).times(1 + e);
        // rounded: 1 + 2e; fused with the subtraction, e² would be left
        assertEquals(0, Evaluation.of(square.minus(1 + 2 * e)).at(0));
    }

    @Test
    void gradientDescentRoundsProductAndDifferenceEach() {
        double e = 0x1p-30;
        Parameter p = new Parameter("p", Shape.SCALAR);
        Scalar rate = new Scalar("rate");
        var gradients = new LinkedHashMap<Parameter, Tensor>();
        gradients.put(p, Tensor.constant(1 + e));
        Step step = new Step(List.of(),
                new GradientDescent(1).updates(gradients, rate, new Scalar("count")).values());
        Execution execution = Program.compile(step, Precision.F64)
                .start(Map.of(p, NdArray.scalar(1 + 2 * e)));
        execution.set(rate, 1 + e);
        execution.step();
        assertEquals(NdArray.scalar(0), execution.snapshot().of(p));
    }

    @Test
    void softmaxIsItsFormula() {
        double[] x = {0.3, -1.2, 700, 699.5};
        double[] e = Arrays.stream(x).map(v -> StrictMath.exp(v - 700)).toArray();
        double sum = Sums.of(e);
        double[] softmax = Arrays.stream(e).map(v -> v / sum).toArray();
        double[] logSoftmax = Arrays.stream(x).map(v -> v - 700 - StrictMath.log(sum)).toArray();
        Tensor t = Tensor.constant(NdArray.of(x, 4));
        assertEquals(NdArray.of(softmax, 4), Evaluation.of(t.softmax()));
        assertEquals(NdArray.of(logSoftmax, 4), Evaluation.of(t.logSoftmax()));
    }

    @Test
    void reluKeepsNotANumberAndMakesZerosPlusZero() {
        Tensor x = Tensor.constant(NdArray.of(new double[] {Double.NaN, -0.0, -1, 2}, 4));
        assertEquals(NdArray.of(new double[] {Double.NaN, 0.0, 0.0, 2}, 4), Evaluation.of(x.relu()));
    }

    @Test
    void comparisonsWithNotANumberAreFalse() {
        Tensor nan = Tensor.constant(Double.NaN);
        assertEquals(NdArray.scalar(0), Evaluation.of(nan.greaterThan(0)));
        assertEquals(NdArray.scalar(0), Evaluation.of(Tensor.constant(0).greaterThan(nan)));
    }

    /** A transpose that the product cannot look through: its own buffer, read as another shape and back. */
    private static Tensor stored(Tensor x) {
        return x.reshape(x.shape().size()).reshape(x.shape());
    }

    private static Tensor matrix(double[][] rows) {
        return Tensor.constant(NdArray.ofRows(rows));
    }

    private static NdArray chains(NdArray a, NdArray b) {
        double[] cells = new double[a.rows() * b.columns()];
        for (int cell = 0; cell < cells.length; cell++) {
            for (int k = 0; k < a.columns(); k++) {
                cells[cell] = Math.fma(a.at(cell / b.columns(), k), b.at(k, cell % b.columns()), cells[cell]);
            }
        }
        return F64Array.owning(cells, Shape.of(a.rows(), b.columns()));
    }

    private static NdArray drawn(int... extents) {
        RandomStream stream = new RandomStream(7, "test");
        double[] elements = new double[Shape.of(extents).size()];
        Arrays.setAll(elements, _ -> stream.normal());
        return NdArray.of(elements, extents);
    }
}
