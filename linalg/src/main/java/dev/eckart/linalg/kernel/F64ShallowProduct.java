package dev.eckart.linalg.kernel;

import jdk.incubator.vector.VectorMask;

/**
 * A product of few inner indices, and columns for one vector or two, whose left factor is not transposed: the right
 * factor stays in registers, and the rows go by, one after another. Rows at the very end of an array, where a vector
 * would reach behind it, are worked in plain steps: the JIT makes the loop slow if it has to be ready for them.
 */
@Twin
final class F64ShallowProduct implements F64Product {

    /** The most inner indices. */
    static final int DEPTH = 4;

    private static final int WIDTH = F64VectorProduct.WIDTH;

    private final ProductShape shape;
    private final int inner;
    private final boolean isOne;
    /** Where the second vector of a row begins. It ends with the last column, so it may begin within the first. */
    private final int second;
    private final VectorMask<Double> mask;
    private final double[] right = new double[DEPTH * 2 * WIDTH];

    F64ShallowProduct(ProductShape shape) {
        this.shape = shape;
        inner = shape.inner();
        isOne = shape.columns() <= WIDTH;
        second = isOne ? 0 : shape.columns() - WIDTH;
        mask = F64VectorProduct.LANES.indexInRange(0, shape.columns());
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int rows = shape.rows();
        int row = shape.stride();
        int plain = 0;
        while (plain < rows && yStart + (rows - 1 - plain) * row + second + WIDTH > y.length) {
            plain++;
        }
        int whole = rows - plain;
        if (isOne) {
            loadOne(b, bStart);
            one(a, aStart, y, yStart, whole);
        } else {
            loadTwo(b, bStart);
            two(a, aStart, y, yStart, whole);
        }
        for (int i = whole; i < rows; i++) {
            plain(a, aStart + i * shape.leftStride(), b, bStart, y, yStart + i * row);
        }
    }

    private void loadOne(double[] b, int start) {
        int column = shape.rightColumn();
        for (int k = 0; k < inner; k++) {
            int q = start + k * shape.rightInner();
            for (int j = 0; j < shape.columns(); j++) {
                right[k * WIDTH + j] = b[q + j * column];
            }
        }
    }

    private void loadTwo(double[] b, int start) {
        int column = shape.rightColumn();
        for (int k = 0; k < inner; k++) {
            int q = start + k * shape.rightInner();
            int to = k * 2 * WIDTH;
            for (int j = 0; j < WIDTH; j++) {
                right[to + j] = b[q + j * column];
                right[to + WIDTH + j] = b[q + (second + j) * column];
            }
        }
    }

    /** One row. */
    private void plain(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        for (int j = 0; j < shape.columns(); j++) {
            double c = shape.continued() ? y[yStart + j] : 0;
            for (int k = 0; k < inner; k++) {
                c = Math.fma(a[aStart + k], b[bStart + k * shape.rightInner() + j * shape.rightColumn()], c);
            }
            y[yStart + j] = c;
        }
    }

    private void one(double[] a, int aStart, double[] y, int yStart, int rows) {
        boolean continued = shape.continued();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? shape.stride() : 0;
        int row = shape.leftStride();
        int yRow = shape.stride();
        switch (inner) {
            case 1 -> F64ShallowTiles.tile1x1(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, mask);
            case 2 -> F64ShallowTiles.tile2x1(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, mask);
            case 3 -> F64ShallowTiles.tile3x1(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, mask);
            default -> F64ShallowTiles.tile4x1(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, mask);
        }
    }

    private void two(double[] a, int aStart, double[] y, int yStart, int rows) {
        boolean continued = shape.continued();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? shape.stride() : 0;
        int row = shape.leftStride();
        int yRow = shape.stride();
        switch (inner) {
            case 1 -> F64ShallowTiles.tile1x2(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, second);
            case 2 -> F64ShallowTiles.tile2x2(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, second);
            case 3 -> F64ShallowTiles.tile3x2(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, second);
            default -> F64ShallowTiles.tile4x2(
                    a, aStart, row, right, from, fromStart, fromRow, y, yStart, yRow, rows, second);
        }
    }
}
