package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SumsTest {

    @Test
    void theOrderIsThatOfTheDefinition() {
        for (int count : new int[] {0, 1, 7, 8, 9, 15, 16, 100, 4095, 4096, 4097, 8191, 20_000}) {
            double[] terms = new Random(count).doubles(count, -1, 1).toArray();
            assertEquals(asDefined(terms), Sums.of(terms), "count " + count);
            assertEquals(asDefined(terms), Sums.of(count, i -> terms[i]), "count " + count + ", by function");
        }
    }

    @Test
    void blocksOfBlocksFollowTheSameRule() {
        int count = Sums.BLOCK * Sums.BLOCK + 5;
        double[] blocks = new double[Sums.BLOCK + 1];
        for (int b = 0; b < blocks.length; b++) {
            int from = b * Sums.BLOCK;
            blocks[b] = asDefined(terms(from, Math.min(count, from + Sums.BLOCK)));
        }
        assertEquals(asDefined(blocks), Sums.of(count, SumsTest::term));
    }

    @Test
    void stridesPickEveryNthElement() {
        double[] matrix = new Random(1).doubles(3 * 5000).toArray();
        double[] column = new double[5000];
        for (int row = 0; row < column.length; row++) {
            column[row] = matrix[1 + 3 * row];
        }
        assertEquals(Sums.of(column), Sums.of(matrix, 1, 5000, 3));
        assertEquals(matrix[4] + matrix[7], Sums.of(matrix, 4, 2, 3));
    }

    @Test
    void theSumOfNothingIsPlusZeroAndItsMeanIsNone() {
        assertEquals(0.0, Sums.of(new double[0]));
        assertEquals(0.0, Sums.of(new double[] {-0.0}));
        assertTrue(Double.isNaN(Sums.mean(0, _ -> 1)));
        assertEquals(2, Sums.mean(3, i -> i + 1));
    }

    /** The definition, word by word: lanes, halving, and blocks when there are too many terms. */
    private static double asDefined(double[] terms) {
        if (terms.length > Sums.BLOCK) {
            int blocks = (terms.length + Sums.BLOCK - 1) / Sums.BLOCK;
            double[] sums = new double[blocks];
            for (int b = 0; b < blocks; b++) {
                int from = b * Sums.BLOCK;
                sums[b] = asDefined(Arrays.copyOfRange(terms, from, Math.min(terms.length, from + Sums.BLOCK)));
            }
            return asDefined(sums);
        }
        double[] lanes = new double[Sums.LANES];
        for (int i = 0; i < terms.length; i++) {
            lanes[i % Sums.LANES] += terms[i];
        }
        for (int half = Sums.LANES / 2; half >= 1; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[lane] += lanes[lane + half];
            }
        }
        return lanes[0];
    }

    private static double[] terms(int from, int to) {
        double[] terms = new double[to - from];
        Arrays.setAll(terms, i -> term(from + i));
        return terms;
    }

    private static double term(int i) {
        return 1.0 / (1 + i);
    }
}
