package dev.eckart.linalg.kernel;

/** Functions of one operand, element after element. In f32: the f64 function of the element, rounded. */
final class ScalarFunctions {

    private ScalarFunctions() { }

    static void apply(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        switch (op) {
            case NEGATE -> negate(x, xStart, y, yStart, count);
            case RELU -> relu(x, xStart, y, yStart, count);
            case SQRT -> sqrt(x, xStart, y, yStart, count);
            case EXP, EXPM1, TANH, SIGMOID, LOG, LOG1P, SOFTPLUS, ERF, ERFC -> {
                for (int i = 0; i < count; i++) {
                    y[yStart + i] = of(op, x[xStart + i]);
                }
            }
        }
    }

    static void apply(Unary op, float[] x, int xStart, float[] y, int yStart, int count) {
        switch (op) {
            case NEGATE -> negate(x, xStart, y, yStart, count);
            case RELU -> relu(x, xStart, y, yStart, count);
            case SQRT -> sqrt(x, xStart, y, yStart, count);
            case EXP, EXPM1, TANH, SIGMOID, LOG, LOG1P, SOFTPLUS, ERF, ERFC -> {
                for (int i = 0; i < count; i++) {
                    y[yStart + i] = (float) of(op, x[xStart + i]);
                }
            }
        }
    }

    /** One element. */
    static double of(Unary op, double x) {
        return switch (op) {
            case NEGATE -> -x;
            case RELU -> Math.max(x, 0);
            case SQRT -> Math.sqrt(x);
            case EXP -> Exponentials.exp(x);
            case EXPM1 -> Exponentials.expm1(x);
            case TANH -> Exponentials.tanh(x);
            case SIGMOID -> Exponentials.sigmoid(x);
            case LOG -> Logarithms.log(x);
            case LOG1P -> Logarithms.log1p(x);
            case SOFTPLUS -> Logarithms.softplus(x);
            case ERF -> ErrorFunction.erf(x);
            case ERFC -> ErrorFunction.erfc(x);
        };
    }

    private static void negate(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = -x[xStart + i];
        }
    }

    private static void negate(float[] x, int xStart, float[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = -x[xStart + i];
        }
    }

    private static void relu(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Math.max(x[xStart + i], 0);
        }
    }

    private static void relu(float[] x, int xStart, float[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Math.max(x[xStart + i], 0);
        }
    }

    private static void sqrt(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Math.sqrt(x[xStart + i]);
        }
    }

    private static void sqrt(float[] x, int xStart, float[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = (float) Math.sqrt(x[xStart + i]);
        }
    }
}
