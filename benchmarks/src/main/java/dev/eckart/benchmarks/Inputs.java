package dev.eckart.benchmarks;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Iris;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.nio.file.Path;

/** Matrices that more than one workload needs. */
final class Inputs {

    private Inputs() { }

    static F64Array matrix(double[] elements, int rows, int columns) {
        return F64Array.owning(elements, Shape.of(rows, columns));
    }

    static F64Array zeros(int count) {
        return NdArray.filled(0, Shape.of(count));
    }

    static Dataset iris() {
        return new Iris(Iris.Variant.FISHER).load(Path.of("."));
    }

    /** Less the columns' means, and over their standard deviations if wanted; plain sums. */
    static double[] centred(double[] rows, int columns, boolean scaled) {
        int count = rows.length / columns;
        double[] centred = rows.clone();
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (int i = j; i < rows.length; i += columns) {
                sum += rows[i];
            }
            double squares = 0;
            for (int i = j; i < rows.length; i += columns) {
                centred[i] -= sum / count;
                squares += centred[i] * centred[i];
            }
            double deviation = scaled ? Math.sqrt(squares / count) : 1;
            for (int i = j; i < rows.length; i += columns) {
                centred[i] /= deviation;
            }
        }
        return centred;
    }

    /** A product of random factors over the root of the rank, and noise of a tenth. */
    static double[] lowRank(long seed, int rows, int columns, int rank) {
        SplitMix random = new SplitMix(seed);
        double[] left = random.normal(rows * rank, 1);
        double[] right = random.normal(columns * rank, 1);
        double[] cells = new double[rows * columns];
        double scale = Math.sqrt(rank);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int k = 0; k < rank; k++) {
                    sum += left[i * rank + k] * right[j * rank + k];
                }
                cells[i * columns + j] = sum / scale + 0.1 * random.normal();
            }
        }
        return cells;
    }

    /** A row for each class: 1 at the class, else 0. */
    static double[] oneHot(int[] classes, int count) {
        double[] targets = new double[classes.length * count];
        for (int i = 0; i < classes.length; i++) {
            targets[i * count + classes[i]] = 1;
        }
        return targets;
    }
}
