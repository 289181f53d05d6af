package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Operations of one operand that each precision has for itself, in the manner of {@link F64VectorBinary}. */
@Twin
final class F64VectorUnary {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private F64VectorUnary() { }

    static void run(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        if (count < WIDTH) {
            ScalarFunctions.apply(op, x, xStart, y, yStart, count);
            return;
        }
        switch (op) {
            case NEGATE -> negate(x, xStart, y, yStart, count - WIDTH);
            case RELU -> relu(x, xStart, y, yStart, count - WIDTH);
            case SQRT -> sqrt(x, xStart, y, yStart, count - WIDTH);
            case EXP, EXPM1, TANH, SIGMOID, LOG, LOG1P, SOFTPLUS, ERF, ERFC ->
                VectorFunctions.apply(op, x, xStart, y, yStart, count);
        }
    }

    private static void negate(double[] x, int xStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, x, xStart + last).neg();
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, xStart + i).neg().intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }

    private static void relu(double[] x, int xStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, x, xStart + last);
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector each = DoubleVector.fromArray(SPECIES, x, xStart + i);
            each.blend(0, each.compare(VectorOperators.LE, 0)).intoArray(y, yStart + i);
        }
        end.blend(0, end.compare(VectorOperators.LE, 0)).intoArray(y, yStart + last);
    }

    private static void sqrt(double[] x, int xStart, double[] y, int yStart, int last) {
        DoubleVector end = DoubleVector.fromArray(SPECIES, x, xStart + last).sqrt();
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, xStart + i).sqrt().intoArray(y, yStart + i);
        }
        end.intoArray(y, yStart + last);
    }
}
