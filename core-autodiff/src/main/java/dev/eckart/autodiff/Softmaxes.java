package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Exponentials;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Logarithms;

/**
 * Softmax and its logarithm of one row, all of an array, which takes the result. In f64, whatever the program's
 * precision.
 */
final class Softmaxes {

    private Softmaxes() { }

    /** What becomes of a row. */
    @FunctionalInterface
    interface Row {
        void run(double[] row, double[] scratch);
    }

    static void softmax(double[] row, double[] scratch) {
        double max = Fold.max(row, scratch);
        for (int j = 0; j < row.length; j++) {
            row[j] = Exponentials.exp(row[j] - max);
        }
        double sum = F64Lanes.sum(row, 0, row.length, 1, scratch);
        for (int j = 0; j < row.length; j++) {
            row[j] /= sum;
        }
    }

    static void logSoftmax(double[] row, double[] scratch) {
        double max = Fold.max(row, scratch);
        double[] exponentials = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            row[j] -= max;
            exponentials[j] = Exponentials.exp(row[j]);
        }
        double logarithm = Logarithms.log(F64Lanes.sum(exponentials, 0, row.length, 1, scratch));
        for (int j = 0; j < row.length; j++) {
            row[j] -= logarithm;
        }
    }
}
