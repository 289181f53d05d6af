package dev.eckart.linalg.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Parts of blocks of {@link F64Lanes}, whose lanes are those of one vector, or two; else the plain loops. */
@Twin
final class F64VectorLanes {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = F64Lanes.LANES;
    private static final int VECTORS = LANES / WIDTH;

    private F64VectorLanes() { }

    static void addToLanes(double[] x, int xStart, int count, double[] lanes) {
        if (VECTORS == 1) {
            addToOne(x, xStart, count, lanes);
        } else if (VECTORS == 2) {
            addToTwo(x, xStart, count, lanes);
        } else {
            F64ScalarSums.addToLanes(x, xStart, count, lanes);
        }
    }

    private static void addToOne(double[] x, int xStart, int count, double[] lanes) {
        DoubleVector sum = DoubleVector.fromArray(SPECIES, lanes, 0);
        int i = 0;
        for (; i <= count - WIDTH; i += WIDTH) {
            sum = sum.add(DoubleVector.fromArray(SPECIES, x, xStart + i));
        }
        sum.intoArray(lanes, 0);
        F64ScalarSums.addToLanes(x, xStart + i, count - i, lanes);
    }

    private static void addToTwo(double[] x, int xStart, int count, double[] lanes) {
        DoubleVector lower = DoubleVector.fromArray(SPECIES, lanes, 0);
        DoubleVector upper = DoubleVector.fromArray(SPECIES, lanes, WIDTH);
        int i = 0;
        for (; i <= count - 2 * WIDTH; i += 2 * WIDTH) {
            lower = lower.add(DoubleVector.fromArray(SPECIES, x, xStart + i));
            upper = upper.add(DoubleVector.fromArray(SPECIES, x, xStart + i + WIDTH));
        }
        lower.intoArray(lanes, 0);
        upper.intoArray(lanes, WIDTH);
        F64ScalarSums.addToLanes(x, xStart + i, count - i, lanes);
    }

    static void addProductsToLanes(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        if (VECTORS == 1) {
            addProductsToOne(a, aStart, b, bStart, count, lanes);
        } else if (VECTORS == 2) {
            addProductsToTwo(a, aStart, b, bStart, count, lanes);
        } else {
            F64ScalarSums.addProductsToLanes(a, aStart, b, bStart, count, lanes);
        }
    }

    private static void addProductsToOne(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        DoubleVector sum = DoubleVector.fromArray(SPECIES, lanes, 0);
        int i = 0;
        for (; i <= count - WIDTH; i += WIDTH) {
            sum = sum.add(DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .mul(DoubleVector.fromArray(SPECIES, b, bStart + i)));
        }
        sum.intoArray(lanes, 0);
        F64ScalarSums.addProductsToLanes(a, aStart + i, b, bStart + i, count - i, lanes);
    }

    private static void addProductsToTwo(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        DoubleVector lower = DoubleVector.fromArray(SPECIES, lanes, 0);
        DoubleVector upper = DoubleVector.fromArray(SPECIES, lanes, WIDTH);
        int i = 0;
        for (; i <= count - 2 * WIDTH; i += 2 * WIDTH) {
            lower = lower.add(DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .mul(DoubleVector.fromArray(SPECIES, b, bStart + i)));
            upper = upper.add(DoubleVector.fromArray(SPECIES, a, aStart + i + WIDTH)
                    .mul(DoubleVector.fromArray(SPECIES, b, bStart + i + WIDTH)));
        }
        lower.intoArray(lanes, 0);
        upper.intoArray(lanes, WIDTH);
        F64ScalarSums.addProductsToLanes(a, aStart + i, b, bStart + i, count - i, lanes);
    }

    /** The sum of any number of elements. */
    static double sum(double[] x, int xStart, int count, double[] scratch) {
        int blocks = Math.ceilDiv(count, F64Lanes.BLOCK);
        for (int b = 0; b < blocks; b++) {
            int first = b * F64Lanes.BLOCK;
            Arrays.fill(scratch, 0, LANES, 0);
            addToLanes(x, xStart + first, Math.min(F64Lanes.BLOCK, count - first), scratch);
            scratch[LANES + b] = F64Lanes.total(scratch);
        }
        return F64Lanes.sum(scratch, LANES, blocks, 1, scratch);
    }
}
