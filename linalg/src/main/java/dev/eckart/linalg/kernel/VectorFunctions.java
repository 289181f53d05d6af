package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;

/**
 * Functions of whole arrays in f64 lanes, tile by tile: a tile is copied to space of the thread's own, where it may be
 * padded and f32 elements are widened, goes through loops there, one after another, and is copied back. A thread's
 * first call allocates that space.
 */
final class VectorFunctions {

    private static final int WIDTH = DoubleVector.SPECIES_PREFERRED.length();
    private static final int TILE = 256;
    private static final double[] ZEROS = new double[TILE];
    private static final ThreadLocal<VectorFunctions> OWN = ThreadLocal.withInitial(VectorFunctions::new);

    private final double[] given = new double[TILE];
    private final double[] first = new double[TILE];
    private final double[] second = new double[TILE];
    private final double[] third = new double[TILE];

    private VectorFunctions() { }

    static void apply(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        switch (op) {
            case NEGATE, RELU, SQRT -> F64VectorUnary.run(op, x, xStart, y, yStart, count);
            case EXP -> exponentials(x, xStart, y, yStart, count);
            case EXPM1, TANH, SIGMOID, LOG, LOG1P, SOFTPLUS, ERF, ERFC ->
                OWN.get().tiles(op, x, xStart, y, yStart, count);
        }
    }

    static void apply(Unary op, float[] x, int xStart, float[] y, int yStart, int count) {
        switch (op) {
            case NEGATE, RELU, SQRT -> F32VectorUnary.run(op, x, xStart, y, yStart, count);
            case EXP, EXPM1, TANH, SIGMOID, LOG, LOG1P, SOFTPLUS, ERF, ERFC ->
                OWN.get().tiles(op, x, xStart, y, yStart, count);
        }
    }

    /** Whole vectors where they lie; what is left by a tile. */
    private static void exponentials(double[] x, int xStart, double[] y, int yStart, int count) {
        int whole = DoubleVector.SPECIES_PREFERRED.loopBound(count);
        for (int i = 0; i < whole; i += TILE) {
            VectorExponentials.exp(x, xStart + i, ZEROS, y, yStart + i, Math.min(TILE, whole - i));
        }
        if (whole < count) {
            OWN.get().tiles(Unary.EXP, x, xStart + whole, y, yStart + whole, count - whole);
        }
    }

    private void tiles(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i += TILE) {
            int size = Math.min(TILE, count - i);
            System.arraycopy(x, xStart + i, given, 0, size);
            run(op, size);
            System.arraycopy(given, 0, y, yStart + i, size);
        }
    }

    private void tiles(Unary op, float[] x, int xStart, float[] y, int yStart, int count) {
        for (int i = 0; i < count; i += TILE) {
            int size = Math.min(TILE, count - i);
            widen(x, xStart + i, given, size);
            run(op, size);
            narrow(given, y, yStart + i, size);
        }
    }

    private static void widen(float[] x, int start, double[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = x[start + i];
        }
    }

    private static void narrow(double[] x, float[] y, int start, int count) {
        for (int i = 0; i < count; i++) {
            y[start + i] = (float) x[i];
        }
    }

    /** From what is given to what is given back. Lanes beyond the size hold anything. */
    private void run(Unary op, int size) {
        int count = Math.ceilDiv(size, WIDTH) * WIDTH;
        switch (op) {
            case EXP -> VectorExponentials.exp(given, 0, ZEROS, given, 0, count);
            case EXPM1 -> VectorExponentials.expm1(given, given, count);
            case TANH -> tanh(count);
            case SIGMOID -> sigmoid(count);
            case LOG -> log(count);
            case LOG1P -> log1p(given, given, count);
            case SOFTPLUS -> softplus(count);
            case ERF -> erf(count);
            case ERFC -> erfc(count);
            case NEGATE, RELU, SQRT -> throw new IllegalArgumentException(op + " needs no tiles");
        }
    }

    private void tanh(int count) {
        VectorExponentials.doubledSizes(given, first, count);
        VectorExponentials.expm1(first, first, count);
        VectorExponentials.shares(first, 2, second, count);
        VectorExponentials.tanh(given, first, second, given, count);
    }

    private void sigmoid(int count) {
        VectorExponentials.negatedSizes(given, first, count);
        VectorExponentials.exp(first, 0, ZEROS, first, 0, count);
        VectorExponentials.shares(first, 1, first, count);
        VectorExponentials.sigmoid(given, first, given, count);
    }

    private void log(int count) {
        VectorLogarithms.log(given, ZEROS, first, count);
        VectorLogarithms.unlessSpecial(given, 0, first, given, count);
    }

    private void log1p(double[] x, double[] y, int count) {
        VectorLogarithms.onePlus(x, second, third, count);
        VectorLogarithms.log(second, third, second, count);
        VectorLogarithms.unlessTiny(x, second, second, count);
        VectorLogarithms.unlessSpecial(x, -1, second, y, count);
    }

    private void softplus(int count) {
        VectorExponentials.negatedSizes(given, first, count);
        VectorExponentials.exp(first, 0, ZEROS, first, 0, count);
        log1p(first, first, count);
        VectorLogarithms.softplus(given, first, given, count);
    }

    private void erf(int count) {
        far(count);
        VectorErrorFunction.near(given, second, count);
        VectorErrorFunction.erf(given, second, first, given, count);
    }

    private void erfc(int count) {
        far(count);
        VectorErrorFunction.near(given, second, count);
        VectorErrorFunction.erfc(given, second, first, given, count);
    }

    /** The first ← erfc |x|. */
    private void far(int count) {
        VectorErrorFunction.squares(given, first, second, third, count);
        VectorExponentials.exp(second, 0, third, second, 0, count);
        VectorErrorFunction.far(first, second, first, count);
    }
}
