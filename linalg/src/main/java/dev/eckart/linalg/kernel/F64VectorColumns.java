package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums of columns in the order of {@link F64Lanes}. As many rows as there are lanes lie together, so that all lanes of
 * all columns are one array, to which such stretches are added; and so are its halves in the end.
 */
@Twin
final class F64VectorColumns {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = F64Lanes.LANES;

    private F64VectorColumns() { }

    static void sums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        if (rows > F64Lanes.BLOCK) {
            F64ScalarSums.columnSums(x, xStart, rows, columns, y, yStart, scratch);
            return;
        }
        int length = LANES * columns;
        int stretches = rows / LANES;
        takeVectors(x, xStart, stretches, length, scratch);
        add(x, xStart + stretches * length, scratch, rows * columns - stretches * length);
        for (int half = length / 2; half >= columns && half > 0; half /= 2) {
            add(scratch, half, scratch, half);
        }
        System.arraycopy(scratch, 0, y, yStart, columns);
    }

    private static void takeVectors(double[] x, int xStart, int stretches, int length, double[] scratch) {
        int fours = length / (4 * WIDTH) * 4 * WIDTH;
        for (int v = 0; v < fours; v += 4 * WIDTH) {
            takeFour(x, xStart + v, stretches, length, scratch, v);
        }
        for (int v = fours; v < length; v += WIDTH) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            int place = xStart + v;
            for (int i = 0; i < stretches; i++, place += length) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, x, place));
            }
            sum.intoArray(scratch, v);
        }
    }

    private static void takeFour(double[] x, int xStart, int stretches, int length, double[] scratch, int v) {
        DoubleVector first = DoubleVector.zero(SPECIES);
        DoubleVector second = first;
        DoubleVector third = first;
        DoubleVector fourth = first;
        int place = xStart;
        for (int i = 0; i < stretches; i++, place += length) {
            first = first.add(DoubleVector.fromArray(SPECIES, x, place));
            second = second.add(DoubleVector.fromArray(SPECIES, x, place + WIDTH));
            third = third.add(DoubleVector.fromArray(SPECIES, x, place + 2 * WIDTH));
            fourth = fourth.add(DoubleVector.fromArray(SPECIES, x, place + 3 * WIDTH));
        }
        first.intoArray(scratch, v);
        second.intoArray(scratch, v + WIDTH);
        third.intoArray(scratch, v + 2 * WIDTH);
        fourth.intoArray(scratch, v + 3 * WIDTH);
    }

    /** The first elements of y, each plus one of x. */
    private static void add(double[] x, int xStart, double[] y, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, y, i).add(DoubleVector.fromArray(SPECIES, x, xStart + i)).intoArray(y, i);
        }
        for (int i = whole; i < count; i++) {
            y[i] += x[xStart + i];
        }
    }
}
