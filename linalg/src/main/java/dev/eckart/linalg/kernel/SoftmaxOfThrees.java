package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Of rows of three elements in vectors of eight: all that is kept of eight rows are their first elements, then their
 * second and third ones. The last eight rows perhaps overlap those before them.
 */
final class SoftmaxOfThrees implements Softmax {

    private static final int EIGHT = 8;
    private static final int BLOCK = 3 * EIGHT;
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    /** For each column, where its elements are: in two vectors of the rows; then in that and the third. */
    private static final double[] APART = {
        0, 3, 6, 9, 12, 15, 0, 0, 0, 1, 2, 3, 4, 5, 10, 13,
        1, 4, 7, 10, 13, 0, 0, 0, 0, 1, 2, 3, 4, 8, 11, 14,
        2, 5, 8, 11, 14, 0, 0, 0, 0, 1, 2, 3, 4, 9, 12, 15};
    /** For each vector of the rows, likewise, in the columns. */
    private static final double[] TOGETHER = {
        0, 8, 0, 1, 9, 0, 2, 10, 0, 1, 8, 3, 4, 9, 6, 7,
        0, 3, 11, 0, 4, 12, 0, 5, 10, 1, 2, 11, 4, 5, 12, 7,
        13, 0, 6, 14, 0, 7, 15, 0, 0, 13, 2, 3, 14, 5, 6, 15};

    private final int rows;
    private final int blocks;
    private final double[] shifted;
    private final double[] exponentials;
    private final double[] sums;

    SoftmaxOfThrees(int rows) {
        this.rows = rows;
        this.blocks = Math.ceilDiv(rows, EIGHT);
        this.shifted = new double[blocks * BLOCK];
        this.exponentials = new double[blocks * BLOCK];
        this.sums = new double[blocks * EIGHT];
    }

    static boolean suits(int rows, int columns) {
        return LANES.length() == EIGHT && columns == 3 && rows >= EIGHT;
    }

    @Override
    public void shift(double[] x, int xStart) {
        shift(x, xStart, blocks, rows - EIGHT, shifted);
        VectorFunctions.apply(Unary.EXP, shifted, 0, exponentials, 0, shifted.length);
        sum(exponentials, blocks, sums);
    }

    @Override
    public void divide(double[] y, int yStart) {
        divide(exponentials, sums, blocks, rows - EIGHT, y, yStart);
    }

    @Override
    public void takeLogarithms(double[] y, int yStart) {
        VectorFunctions.apply(Unary.LOG, sums, 0, sums, 0, sums.length);
        subtract(shifted, sums, blocks, rows - EIGHT, y, yStart);
    }

    private static void shift(double[] x, int xStart, int blocks, int last, double[] y) {
        DoubleVector first = DoubleVector.fromArray(LANES, APART, 0);
        DoubleVector firstOfAll = DoubleVector.fromArray(LANES, APART, EIGHT);
        DoubleVector second = DoubleVector.fromArray(LANES, APART, 2 * EIGHT);
        DoubleVector secondOfAll = DoubleVector.fromArray(LANES, APART, 3 * EIGHT);
        DoubleVector third = DoubleVector.fromArray(LANES, APART, 4 * EIGHT);
        DoubleVector thirdOfAll = DoubleVector.fromArray(LANES, APART, 5 * EIGHT);
        for (int i = 0; i < blocks; i++) {
            int place = xStart + 3 * Math.min(i * EIGHT, last);
            DoubleVector v0 = DoubleVector.fromArray(LANES, x, place);
            DoubleVector v1 = DoubleVector.fromArray(LANES, x, place + EIGHT);
            DoubleVector v2 = DoubleVector.fromArray(LANES, x, place + 2 * EIGHT);
            DoubleVector a = firstOfAll.selectFrom(first.selectFrom(v0, v1), v2);
            DoubleVector b = secondOfAll.selectFrom(second.selectFrom(v0, v1), v2);
            DoubleVector c = thirdOfAll.selectFrom(third.selectFrom(v0, v1), v2);
            DoubleVector greatest = a.max(b).max(c);
            a.sub(greatest).intoArray(y, i * BLOCK);
            b.sub(greatest).intoArray(y, i * BLOCK + EIGHT);
            c.sub(greatest).intoArray(y, i * BLOCK + 2 * EIGHT);
        }
    }

    /** The upper half of the lanes is added to the lower one. No exponential is −0. */
    private static void sum(double[] e, int blocks, double[] y) {
        for (int i = 0; i < blocks; i++) {
            DoubleVector.fromArray(LANES, e, i * BLOCK)
                    .add(DoubleVector.fromArray(LANES, e, i * BLOCK + 2 * EIGHT))
                    .add(DoubleVector.fromArray(LANES, e, i * BLOCK + EIGHT))
                    .intoArray(y, i * EIGHT);
        }
    }

    private static void divide(double[] x, double[] perRow, int blocks, int last, double[] y, int yStart) {
        DoubleVector first = DoubleVector.fromArray(LANES, TOGETHER, 0);
        DoubleVector firstOfAll = DoubleVector.fromArray(LANES, TOGETHER, EIGHT);
        DoubleVector second = DoubleVector.fromArray(LANES, TOGETHER, 2 * EIGHT);
        DoubleVector secondOfAll = DoubleVector.fromArray(LANES, TOGETHER, 3 * EIGHT);
        DoubleVector third = DoubleVector.fromArray(LANES, TOGETHER, 4 * EIGHT);
        DoubleVector thirdOfAll = DoubleVector.fromArray(LANES, TOGETHER, 5 * EIGHT);
        for (int i = 0; i < blocks; i++) {
            int place = yStart + 3 * Math.min(i * EIGHT, last);
            DoubleVector number = DoubleVector.fromArray(LANES, perRow, i * EIGHT);
            DoubleVector a = DoubleVector.fromArray(LANES, x, i * BLOCK).div(number);
            DoubleVector b = DoubleVector.fromArray(LANES, x, i * BLOCK + EIGHT).div(number);
            DoubleVector c = DoubleVector.fromArray(LANES, x, i * BLOCK + 2 * EIGHT).div(number);
            firstOfAll.selectFrom(first.selectFrom(a, b), c).intoArray(y, place);
            secondOfAll.selectFrom(second.selectFrom(a, b), c).intoArray(y, place + EIGHT);
            thirdOfAll.selectFrom(third.selectFrom(a, b), c).intoArray(y, place + 2 * EIGHT);
        }
    }

    private static void subtract(double[] x, double[] perRow, int blocks, int last, double[] y, int yStart) {
        DoubleVector first = DoubleVector.fromArray(LANES, TOGETHER, 0);
        DoubleVector firstOfAll = DoubleVector.fromArray(LANES, TOGETHER, EIGHT);
        DoubleVector second = DoubleVector.fromArray(LANES, TOGETHER, 2 * EIGHT);
        DoubleVector secondOfAll = DoubleVector.fromArray(LANES, TOGETHER, 3 * EIGHT);
        DoubleVector third = DoubleVector.fromArray(LANES, TOGETHER, 4 * EIGHT);
        DoubleVector thirdOfAll = DoubleVector.fromArray(LANES, TOGETHER, 5 * EIGHT);
        for (int i = 0; i < blocks; i++) {
            int place = yStart + 3 * Math.min(i * EIGHT, last);
            DoubleVector number = DoubleVector.fromArray(LANES, perRow, i * EIGHT);
            DoubleVector a = DoubleVector.fromArray(LANES, x, i * BLOCK).sub(number);
            DoubleVector b = DoubleVector.fromArray(LANES, x, i * BLOCK + EIGHT).sub(number);
            DoubleVector c = DoubleVector.fromArray(LANES, x, i * BLOCK + 2 * EIGHT).sub(number);
            firstOfAll.selectFrom(first.selectFrom(a, b), c).intoArray(y, place);
            secondOfAll.selectFrom(second.selectFrom(a, b), c).intoArray(y, place + EIGHT);
            thirdOfAll.selectFrom(third.selectFrom(a, b), c).intoArray(y, place + 2 * EIGHT);
        }
    }
}
