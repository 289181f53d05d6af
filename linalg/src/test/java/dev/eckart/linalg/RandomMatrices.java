package dev.eckart.linalg;

import java.util.Random;

/** Matrices of any shape, rank and scale, for properties. {@link Random} is specified to the bit, and so stable. */
final class RandomMatrices {

    private RandomMatrices() { }

    /** A sum of up to nine products uvᵀ with many zeros and with scales that lie up to 10^±digits apart. */
    static F64Array any(Random random, int digits) {
        int rows = 1 + random.nextInt(9);
        int columns = 1 + random.nextInt(9);
        double[] cells = new double[rows * columns];
        int terms = random.nextInt(10);
        for (int term = 0; term < terms; term++) {
            double scale = StrictMath.pow(10, random.nextInt(2 * digits + 1) - digits);
            double[] u = sparse(random, rows);
            double[] v = sparse(random, columns);
            for (int place = 0; place < cells.length; place++) {
                cells[place] += scale * (u[place / columns] * v[place % columns]);
            }
        }
        return F64Array.owning(cells, Shape.of(rows, columns));
    }

    static F64Array normal(Random random, int rows, int columns) {
        double[] cells = new double[rows * columns];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = random.nextGaussian();
        }
        return F64Array.owning(cells, Shape.of(rows, columns));
    }

    static F64Array orthogonal(Random random, int n) {
        return Svd.of(normal(random, n, n)).left();
    }

    private static double[] sparse(Random random, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextInt(3) == 0 ? 0 : random.nextGaussian();
        }
        return numbers;
    }
}
