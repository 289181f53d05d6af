package dev.eckart.linalg.kernel;

/** Element-wise operations of two operands, element after element. */
@Twin
final class F64ScalarBinary {

    private F64ScalarBinary() { }

    static void run(Binary op, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        switch (op) {
            case ADD -> add(a, aStart, b, bStart, y, yStart, count);
            case SUBTRACT -> subtract(a, aStart, b, bStart, y, yStart, count);
            case MULTIPLY -> multiply(a, aStart, b, bStart, y, yStart, count);
            case DIVIDE -> divide(a, aStart, b, bStart, y, yStart, count);
            case GREATER_THAN -> greaterThan(a, aStart, b, bStart, y, yStart, count);
            case EQUAL -> equal(a, aStart, b, bStart, y, yStart, count);
        }
    }

    static void run(Binary op, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        switch (op) {
            case ADD -> add(a, aStart, b, y, yStart, count);
            case SUBTRACT -> add(a, aStart, -b, y, yStart, count);
            case MULTIPLY -> multiply(a, aStart, b, y, yStart, count);
            case DIVIDE -> divide(a, aStart, b, y, yStart, count);
            case GREATER_THAN -> greaterThan(a, aStart, b, y, yStart, count);
            case EQUAL -> equal(a, aStart, b, y, yStart, count);
        }
    }

    static void run(Binary op, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        switch (op) {
            case ADD -> add(b, bStart, a, y, yStart, count);
            case SUBTRACT -> subtract(a, b, bStart, y, yStart, count);
            case MULTIPLY -> multiply(b, bStart, a, y, yStart, count);
            case DIVIDE -> divide(a, b, bStart, y, yStart, count);
            case GREATER_THAN -> greaterThan(a, b, bStart, y, yStart, count);
            case EQUAL -> equal(b, bStart, a, y, yStart, count);
        }
    }

    private static void add(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] + b[bStart + i];
        }
    }

    private static void subtract(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] - b[bStart + i];
        }
    }

    private static void multiply(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] * b[bStart + i];
        }
    }

    private static void divide(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] / b[bStart + i];
        }
    }

    private static void greaterThan(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] > b[bStart + i] ? 1 : 0;
        }
    }

    private static void equal(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] == b[bStart + i] ? 1 : 0;
        }
    }

    private static void add(double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] + b;
        }
    }

    private static void multiply(double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] * b;
        }
    }

    private static void divide(double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] / b;
        }
    }

    private static void greaterThan(double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] > b ? 1 : 0;
        }
    }

    private static void equal(double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] == b ? 1 : 0;
        }
    }

    private static void subtract(double a, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a - b[bStart + i];
        }
    }

    private static void divide(double a, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a / b[bStart + i];
        }
    }

    private static void greaterThan(double a, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a > b[bStart + i] ? 1 : 0;
        }
    }
}
