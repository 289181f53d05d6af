package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Element-wise operations of two operands in vector lanes. The last vector overlaps the one before it where the count
 * asks for it, and is computed first, because the output may be an operand.
 */
@Twin
final class F64VectorBinary {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private F64VectorBinary() { }

    static void run(Binary op, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        if (count < WIDTH) {
            F64ScalarBinary.run(op, a, aStart, b, bStart, y, yStart, count);
            return;
        }
        switch (op) {
            case ADD -> add(a, aStart, b, bStart, y, yStart, count - WIDTH);
            case SUBTRACT -> subtract(a, aStart, b, bStart, y, yStart, count - WIDTH);
            case MULTIPLY -> multiply(a, aStart, b, bStart, y, yStart, count - WIDTH);
            case DIVIDE -> divide(a, aStart, b, bStart, y, yStart, count - WIDTH);
            case GREATER_THAN -> greaterThan(a, aStart, b, bStart, y, yStart, count - WIDTH);
            case EQUAL -> equal(a, aStart, b, bStart, y, yStart, count - WIDTH);
        }
    }

    static void run(Binary op, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        if (count < WIDTH) {
            F64ScalarBinary.run(op, a, aStart, b, y, yStart, count);
            return;
        }
        switch (op) {
            case ADD -> add(a, aStart, b, y, yStart, count - WIDTH);
            case SUBTRACT -> add(a, aStart, -b, y, yStart, count - WIDTH);
            case MULTIPLY -> multiply(a, aStart, b, y, yStart, count - WIDTH);
            case DIVIDE -> divide(a, aStart, b, y, yStart, count - WIDTH);
            case GREATER_THAN -> greaterThan(a, aStart, b, y, yStart, count - WIDTH);
            case EQUAL -> equal(a, aStart, b, y, yStart, count - WIDTH);
        }
    }

    static void run(Binary op, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        if (count < WIDTH) {
            F64ScalarBinary.run(op, a, b, bStart, y, yStart, count);
            return;
        }
        switch (op) {
            case ADD -> add(b, bStart, a, y, yStart, count - WIDTH);
            case SUBTRACT -> subtract(a, b, bStart, y, yStart, count - WIDTH);
            case MULTIPLY -> multiply(b, bStart, a, y, yStart, count - WIDTH);
            case DIVIDE -> divide(a, b, bStart, y, yStart, count - WIDTH);
            case GREATER_THAN -> greaterThan(a, b, bStart, y, yStart, count - WIDTH);
            case EQUAL -> equal(b, bStart, a, y, yStart, count - WIDTH);
        }
    }

    private static void add(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .add(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .add(DoubleVector.fromArray(SPECIES, b, bStart + i))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void subtract(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .sub(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .sub(DoubleVector.fromArray(SPECIES, b, bStart + i))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void multiply(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .mul(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .mul(DoubleVector.fromArray(SPECIES, b, bStart + i))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void divide(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .div(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .div(DoubleVector.fromArray(SPECIES, b, bStart + i))
                    .intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void greaterThan(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector none = DoubleVector.zero(SPECIES);
        VectorMask<Double> atEnd = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .compare(VectorOperators.GT, DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            VectorMask<Double> here = DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .compare(VectorOperators.GT, DoubleVector.fromArray(SPECIES, b, bStart + i));
            none.blend(one, here).intoArray(y, yStart + i);
        }
        none.blend(one, atEnd).intoArray(y, yStart + last);
    }

    private static void equal(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector none = DoubleVector.zero(SPECIES);
        VectorMask<Double> atEnd = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .eq(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            VectorMask<Double> here = DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .eq(DoubleVector.fromArray(SPECIES, b, bStart + i));
            none.blend(one, here).intoArray(y, yStart + i);
        }
        none.blend(one, atEnd).intoArray(y, yStart + last);
    }

    private static void add(double[] a, int aStart, double b, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last).add(b);
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i).add(b).intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void multiply(double[] a, int aStart, double b, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last).mul(b);
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i).mul(b).intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void divide(double[] a, int aStart, double b, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last).div(b);
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, a, aStart + i).div(b).intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void greaterThan(double[] a, int aStart, double b, double[] y, int yStart, int last) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector none = DoubleVector.zero(SPECIES);
        VectorMask<Double> atEnd = DoubleVector.fromArray(SPECIES, a, aStart + last).compare(VectorOperators.GT, b);
        for (int i = 0; i < last; i += WIDTH) {
            VectorMask<Double> here = DoubleVector.fromArray(SPECIES, a, aStart + i).compare(VectorOperators.GT, b);
            none.blend(one, here).intoArray(y, yStart + i);
        }
        none.blend(one, atEnd).intoArray(y, yStart + last);
    }

    private static void equal(double[] a, int aStart, double b, double[] y, int yStart, int last) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector none = DoubleVector.zero(SPECIES);
        VectorMask<Double> atEnd = DoubleVector.fromArray(SPECIES, a, aStart + last).eq(b);
        for (int i = 0; i < last; i += WIDTH) {
            VectorMask<Double> here = DoubleVector.fromArray(SPECIES, a, aStart + i).eq(b);
            none.blend(one, here).intoArray(y, yStart + i);
        }
        none.blend(one, atEnd).intoArray(y, yStart + last);
    }

    private static void subtract(double a, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector number = DoubleVector.broadcast(SPECIES, a);
        DoubleVector end = number.sub(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            number.sub(DoubleVector.fromArray(SPECIES, b, bStart + i)).intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void divide(double a, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector number = DoubleVector.broadcast(SPECIES, a);
        DoubleVector end = number.div(DoubleVector.fromArray(SPECIES, b, bStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            number.div(DoubleVector.fromArray(SPECIES, b, bStart + i)).intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void greaterThan(double a, double[] b, int bStart, double[] y, int yStart, int last) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector none = DoubleVector.zero(SPECIES);
        VectorMask<Double> atEnd = DoubleVector.fromArray(SPECIES, b, bStart + last).lt(a);
        for (int i = 0; i < last; i += WIDTH) {
            VectorMask<Double> here = DoubleVector.fromArray(SPECIES, b, bStart + i).lt(a);
            none.blend(one, here).intoArray(y, yStart + i);
        }
        none.blend(one, atEnd).intoArray(y, yStart + last);
    }
}
