package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * A product of fewer columns than a vector has lanes. The right factor is copied to rows of a vector each; of the
 * result, the lanes that are no columns are masked, and a tile at the very end of an array is worked aside, because the
 * JIT makes masked loops slow if they have to be ready for what reaches behind it.
 */
@Twin
final class F64NarrowProduct implements F64Product {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final int HEIGHT = F64VectorProduct.HEIGHT;
    private static final int FOUR = 4;
    /** The most inner indices at a time. */
    private static final int DEPTH = 512;

    private final ProductShape shape;
    private final VectorMask<Double> mask;
    private final double[] right;
    private final double[] cells = new double[HEIGHT * WIDTH];

    F64NarrowProduct(ProductShape shape) {
        this.shape = shape;
        mask = LANES.indexInRange(0, shape.columns());
        right = new double[Math.min(DEPTH, shape.inner()) * WIDTH];
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        for (int k = 0; k < shape.inner(); k += DEPTH) {
            int depth = Math.min(DEPTH, shape.inner() - k);
            pack(b, bStart + k * shape.rightStride(), depth);
            strips(a, aStart + k * shape.leftInner(), depth, y, yStart, k > 0 || shape.continued());
        }
    }

    /** Lanes that are no columns may hold anything. */
    private void pack(double[] b, int start, int depth) {
        int k = 0;
        int q = start;
        for (; k < depth && q + WIDTH <= b.length; k++, q += shape.rightStride()) {
            DoubleVector.fromArray(LANES, b, q).intoArray(right, k * WIDTH);
        }
        for (; k < depth; k++, q += shape.rightStride()) {
            for (int j = 0; j < shape.columns(); j++) {
                right[k * WIDTH + j] = b[q + j];
            }
        }
    }

    private void strips(double[] a, int aStart, int depth, double[] y, int yStart, boolean continued) {
        int row = shape.stride();
        int p = aStart;
        int cell = yStart;
        for (int i = 0; i < shape.rows(); i += HEIGHT) {
            int height = Math.min(HEIGHT, shape.rows() - i);
            if (cell + (height - 1) * row + WIDTH <= y.length) {
                strip(a, p, depth, y, cell, row, height, continued);
            } else {
                copy(y, cell, row, cells, 0, WIDTH, height);
                strip(a, p, depth, cells, 0, WIDTH, height, continued);
                copy(cells, 0, WIDTH, y, cell, row, height);
            }
            p += HEIGHT * shape.leftRow();
            cell += HEIGHT * row;
        }
    }

    private void copy(double[] from, int fromStart, int fromRow, double[] to, int toStart, int toRow, int rows) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < shape.columns(); j++) {
                to[toStart + i * toRow + j] = from[fromStart + i * fromRow + j];
            }
        }
    }

    private void strip(
            double[] a, int aStart, int depth, double[] y, int yStart, int yRow, int height, boolean continued) {
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? yRow : 0;
        int step = shape.leftStride();
        if (shape.leftTransposed() && height == FOUR) {
            F64NarrowTiles.fourColumns(a, aStart, step, right, 0, depth,
                    from, fromStart, fromRow, y, yStart, yRow, mask);
        } else if (shape.leftTransposed()) {
            int safe = depth - F64VectorProduct.unsafe(shape, height, depth);
            F64NarrowTiles.columns(a, aStart, step, right, 0, safe,
                    from, fromStart, fromRow, y, yStart, yRow, height, mask);
            for (int k = safe; k < depth; k++) {
                boolean begins = k == 0;
                F64NarrowTiles.rows(a, aStart + k * step, 1, right, k * WIDTH, 1, begins ? from : y,
                        begins ? fromStart : yStart, begins ? fromRow : yRow, y, yStart, yRow, height, mask);
            }
        } else {
            F64NarrowTiles.rows(a, aStart, step, right, 0, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height, mask);
        }
    }
}
