package dev.eckart.linalg.kernel;

/** Sums in the order of {@link F64Lanes}, and maxima, element after element. */
@Twin
final class F64ScalarSums {

    private static final int LANES = F64Lanes.LANES;

    private F64ScalarSums() { }

    static void addToLanes(double[] x, int xStart, int count, double[] lanes) {
        for (int i = 0; i < count; i++) {
            lanes[i % LANES] += x[xStart + i];
        }
    }

    static void addProductsToLanes(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        for (int i = 0; i < count; i++) {
            lanes[i % LANES] += a[aStart + i] * b[bStart + i];
        }
    }

    static void rowSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        if (columns <= F64FewColumns.MOST) {
            F64FewColumns.sums(x, xStart, rows, columns, y, yStart);
            return;
        }
        for (int i = 0; i < rows; i++) {
            y[yStart + i] = F64Lanes.sum(x, xStart + i * columns, columns, 1, scratch);
        }
    }

    static void columnSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        for (int j = 0; j < columns; j++) {
            y[yStart + j] = F64Lanes.sum(x, xStart + j, rows, columns, scratch);
        }
    }

    static void rowMaxima(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        for (int i = 0; i < rows; i++) {
            y[yStart + i] = maximum(x, xStart + i * columns, columns);
        }
    }

    static double maximum(double[] x, int start, int count) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            greatest = Math.max(greatest, x[start + i]);
        }
        return greatest;
    }
}
