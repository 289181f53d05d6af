package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Logarithms;

/** Softmax and its logarithm, of one row: {@code width} elements from a start on. */
final class Softmaxes {

    private Softmaxes() { }

    /** A loop over one row. */
    @FunctionalInterface
    interface Row {
        void run(double[] x, int xStart, int width, double[] y, int yStart, double[] scratch);
    }

    static void softmax(double[] x, int xStart, int width, double[] y, int yStart, double[] scratch) {
        exponentials(x, xStart, width, max(x, xStart, width), y, yStart);
        double sum = Lanes.sum(y, yStart, width, 1, scratch);
        for (int j = 0; j < width; j++) {
            y[yStart + j] /= sum;
        }
    }

    static void logSoftmax(double[] x, int xStart, int width, double[] y, int yStart, double[] scratch) {
        double max = max(x, xStart, width);
        exponentials(x, xStart, width, max, y, yStart);
        double logarithm = Logarithms.log(Lanes.sum(y, yStart, width, 1, scratch));
        for (int j = 0; j < width; j++) {
            y[yStart + j] = x[xStart + j] - max - logarithm;
        }
    }

    private static void exponentials(double[] x, int xStart, int width, double max, double[] y, int yStart) {
        for (int j = 0; j < width; j++) {
            y[yStart + j] = x[xStart + j] - max;
        }
        ElementWise.MACHINE.exp(y, yStart, y, yStart, width);
    }

    private static double max(double[] x, int start, int width) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < width; j++) {
            max = Math.max(max, x[start + j]);
        }
        return max;
    }
}
