package dev.eckart.linalg.kernel;

import java.util.Arrays;

/**
 * A product of very few columns whose left factor is stored transposed, worked as the transpose of its result: vectors
 * hold rows, in strips of one vector or two, and the right factor is taken number by number. The second vector of a
 * strip ends with its last row, so it may begin within the first; both hold the same there.
 */
@Twin
final class F64TurnedProduct implements F64Product {

    /** The most columns: with two vectors of each, as many chains as hide the latency of an addition. */
    static final int COLUMNS = 4;

    private static final int WIDTH = F64VectorProduct.WIDTH;
    /** The rows of a strip. */
    static final int STRIP = 2 * WIDTH;

    private final ProductShape shape;
    /** A strip, column by column. */
    private final double[] cells = new double[COLUMNS * STRIP];

    F64TurnedProduct(ProductShape shape) {
        this.shape = shape;
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        for (int i = 0; i < shape.rows(); i += STRIP) {
            int height = Math.min(STRIP, shape.rows() - i);
            int cell = yStart + i * shape.stride();
            if (shape.continued()) {
                load(y, cell, height);
            } else {
                Arrays.fill(cells, 0);
            }
            strip(a, aStart + i, b, bStart, height);
            store(y, cell, height);
        }
    }

    private void load(double[] y, int start, int height) {
        for (int j = 0; j < shape.columns(); j++) {
            for (int i = 0; i < height; i++) {
                cells[j * STRIP + i] = y[start + i * shape.stride() + j];
            }
        }
    }

    private void store(double[] y, int start, int height) {
        for (int j = 0; j < shape.columns(); j++) {
            int from = j * STRIP;
            for (int i = 0; i < height; i++) {
                y[start + i * shape.stride() + j] = cells[from + i];
            }
        }
    }

    private void strip(double[] a, int aStart, double[] b, int bStart, int height) {
        int whole = whole(a.length - aStart, height);
        links(a, aStart, b, bStart, whole, Math.max(0, height - WIDTH));
        for (int k = whole; k < shape.inner(); k++) {
            link(a, aStart + k * shape.leftStride(), b, bStart + k * shape.rightStride(), height);
        }
    }

    private void link(double[] a, int aStart, double[] b, int bStart, int height) {
        for (int j = 0; j < shape.columns(); j++) {
            int cell = j * STRIP;
            for (int i = 0; i < height; i++) {
                cells[cell + i] = Math.fma(a[aStart + i], b[bStart + j], cells[cell + i]);
            }
        }
    }

    /** The inner indices whose rows of the left factor have a whole vector before the end of the array. */
    private int whole(int room, int height) {
        if (height >= WIDTH) {
            return shape.inner();
        }
        return room < WIDTH ? 0 : Math.min(shape.inner(), (room - WIDTH) / shape.leftStride() + 1);
    }

    private void links(double[] a, int aStart, double[] b, int bStart, int depth, int second) {
        int row = shape.leftStride();
        int step = shape.rightStride();
        switch (shape.columns()) {
            case 1, 2 -> F64TurnedTiles.two(
                    a, aStart, row, second, b, bStart, step, shape.columns() - 1, depth, cells);
            case 3 -> F64TurnedTiles.three(a, aStart, row, second, b, bStart, step, depth, cells);
            default -> F64TurnedTiles.four(a, aStart, row, second, b, bStart, step, depth, cells);
        }
    }
}
