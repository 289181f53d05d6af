package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Element-wise operations of three operands, in the manner of {@link F64VectorBinary}. */
@Twin
final class F64VectorElements {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private F64VectorElements() { }

    static void subtractScaled(
            double[] a, int aStart, double[] b, int bStart, double factor, double[] y, int yStart, int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.subtractScaled(a, aStart, b, bStart, factor, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .sub(DoubleVector.fromArray(SPECIES, b, bStart + last).mul(factor));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .sub(DoubleVector.fromArray(SPECIES, b, bStart + i).mul(factor))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    static void addScaled(
            double[] a, int aStart, double aFactor, double[] b, int bStart, double bFactor, double[] y, int yStart,
            int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.addScaled(a, aStart, aFactor, b, bStart, bFactor, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last).mul(aFactor)
                .add(DoubleVector.fromArray(SPECIES, b, bStart + last).mul(bFactor));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i).mul(aFactor)
                    .add(DoubleVector.fromArray(SPECIES, b, bStart + i).mul(bFactor))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    static void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.where(mask, maskStart, a, aStart, b, bStart, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, b, bStart + last).blend(
                DoubleVector.fromArray(SPECIES, a, aStart + last),
                DoubleVector.fromArray(SPECIES, mask, maskStart + last).compare(VectorOperators.NE, 0));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, b, bStart + i)
                    .blend(
                            DoubleVector.fromArray(SPECIES, a, aStart + i),
                            DoubleVector.fromArray(SPECIES, mask, maskStart + i).compare(VectorOperators.NE, 0))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    static void where(
            double[] mask, int maskStart, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.where(mask, maskStart, a, aStart, b, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last).blend(
                b, DoubleVector.fromArray(SPECIES, mask, maskStart + last).eq(0));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .blend(b, DoubleVector.fromArray(SPECIES, mask, maskStart + i).eq(0))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    static void where(
            double[] mask, int maskStart, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.where(mask, maskStart, a, b, bStart, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, b, bStart + last).blend(
                a, DoubleVector.fromArray(SPECIES, mask, maskStart + last).compare(VectorOperators.NE, 0));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, b, bStart + i)
                    .blend(a, DoubleVector.fromArray(SPECIES, mask, maskStart + i).compare(VectorOperators.NE, 0))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    static void whereGreater(
            double[] a, int aStart, double bound, double[] x, int xStart, double number, double[] y, int yStart,
            int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.whereGreater(a, aStart, bound, x, xStart, number, y, yStart, count);
            return;
        }
        DoubleVector otherwise = DoubleVector.broadcast(SPECIES, number);
        DoubleVector end = otherwise.blend(
                DoubleVector.fromArray(SPECIES, x, xStart + last),
                DoubleVector.fromArray(SPECIES, a, aStart + last).compare(VectorOperators.GT, bound));
        for (int i = 0; i < last; i += WIDTH) {
            otherwise
                    .blend(
                            DoubleVector.fromArray(SPECIES, x, xStart + i),
                            DoubleVector.fromArray(SPECIES, a, aStart + i).compare(VectorOperators.GT, bound))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }
}
