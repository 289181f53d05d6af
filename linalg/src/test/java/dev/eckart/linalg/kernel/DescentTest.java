package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Element-wise descent along anti-diagonals against the plain loop: the same bits, whatever the shape. */
final class DescentTest {

    private static final int SWEEPS = 3;

    @Test
    void twoCellsByHand() {
        // offset 1, slope 2, rate ½, u = 2, v = 1 and 3. First cell 5: e = 5 − (1 + 2) = 2, s = ½·2·2 = 2: u = 2 + 2·1 = 4,
        // v = 1 + 2·4 = 9. Second cell 12: e = 12 − (1 + 4·3) = −1, s = −1: u = 4 − 3 = 1, v = 3 − 1 = 2.
        double[] u = {2};
        double[] v = {1, 3};
        Machine.descent(new double[] {5, 12}, 1, 2, 1, new F64CellStep(1, 2, 0.5)).sweep(u, v);
        assertArrayEquals(new double[] {1}, u);
        assertArrayEquals(new double[] {9, 2}, v);
    }

    @Test
    void lanesAndPlainLoopAgreeBitForBit() {
        int lanes = F64Diagonals.LANES;
        for (int rank : new int[] {1, 2, 3, 8, 13, 32}) {
            for (int rows : new int[] {lanes, lanes + 1, 2 * lanes, 4 * lanes - 1, 5 * lanes + 3}) {
                for (int columns : new int[] {2 * lanes, 2 * lanes + 1, 41}) {
                    assertEqualBits(rows, columns, rank, new F64CellStep(0, 1, 0.01));
                    assertEqualBits(rows, columns, rank, new F64CellStep(0.3, 2, 0.05));
                }
            }
        }
    }

    @Test
    void lanesAndPlainLoopAgreeInF32() {
        int lanes = F32Diagonals.LANES;
        for (int rows = lanes; rows < 4 * lanes; rows += 7) {
            assertEqualBitsInF32(rows, 2 * lanes + 5, 5);
        }
    }

    @Test
    void aSignOfZeroStays() {
        // −0 + s · v is −0 only if the product is −0 too: no step may be taken that the plain loop does not take
        int rows = 2 * F64Diagonals.LANES;
        double[] cells = new double[rows * rows];
        double[] u = new double[rows];
        double[] v = new double[rows];
        for (int i = 0; i < rows; i++) {
            u[i] = i % 2 == 0 ? -0.0 : 0.0;
            v[i] = i % 3 == 0 ? -0.0 : 1;
        }
        assertEqualBits(cells, rows, rows, 1, u, v, new F64CellStep(0, 1, 0.1));
    }

    @Test
    void smallMatricesHaveNoDiagonals() {
        int lanes = F64Diagonals.LANES;
        assertTrue(F64VectorDescent.suits(lanes, 2 * lanes));
        assertTrue(!F64VectorDescent.suits(lanes - 1, 2 * lanes) && !F64VectorDescent.suits(lanes, 2 * lanes - 1));
    }

    private static void assertEqualBits(int rows, int columns, int rank, F64CellStep step) {
        SplittableRandom random = new SplittableRandom(rows * 31L + columns + rank);
        double[] cells = random.doubles((long) rows * columns, -1, 3).toArray();
        double[] u = random.doubles((long) rows * rank, -1, 1).toArray();
        double[] v = random.doubles((long) columns * rank, -1, 1).toArray();
        assertEqualBits(cells, rows, columns, rank, u, v, step);
    }

    private static void assertEqualBits(
            double[] cells, int rows, int columns, int rank, double[] u, double[] v, F64CellStep step) {
        double[] plainU = u.clone();
        double[] plainV = v.clone();
        F64Descent lanes = new F64VectorDescent(cells, rows, columns, rank, step);
        F64Descent plain = new F64ScalarDescent(cells, rows, columns, rank, step);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            lanes.sweep(u, v);
            plain.sweep(plainU, plainV);
        }
        String shape = rows + "×" + columns + " rank " + rank + " " + step;
        assertArrayEquals(plainU, u, shape);
        assertArrayEquals(plainV, v, shape);
    }

    private static void assertEqualBitsInF32(int rows, int columns, int rank) {
        SplittableRandom random = new SplittableRandom(rows);
        float[] cells = floats(random, rows * columns);
        float[] u = floats(random, rows * rank);
        float[] v = floats(random, columns * rank);
        float[] plainU = u.clone();
        float[] plainV = v.clone();
        F32CellStep step = new F32CellStep(0.25f, 1, 0.02f);
        new F32VectorDescent(cells, rows, columns, rank, step).sweep(u, v);
        new F32ScalarDescent(cells, rows, columns, rank, step).sweep(plainU, plainV);
        assertArrayEquals(plainU, u);
        assertArrayEquals(plainV, v);
    }

    private static float[] floats(SplittableRandom random, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) random.nextDouble(-1, 1);
        }
        return floats;
    }
}
