package dev.eckart.linalg.kernel;

/**
 * A product of very few columns: vectors hold eight rows of one column. The left factor is transposed in registers,
 * eight rows by eight inner indices, and so is the result. The last eight rows, and the last eight inner indices, may
 * begin within those before: rows are worked once more, inner indices are skipped.
 */
@Twin
final class F64UprightProduct implements F64Product {

    /** The most columns, and the columns of the right factor as it is copied. */
    static final int COLUMNS = 3;

    /** The lanes. */
    static final int EIGHT = 8;

    private final ProductShape shape;
    private final double[] right;
    /** For each vector of results, the places of its cells in the first two columns, and in those and the third. */
    private final double[] places = new double[2 * COLUMNS * EIGHT];

    F64UprightProduct(ProductShape shape) {
        this.shape = shape;
        right = new double[COLUMNS * shape.inner()];
        for (int lane = 0; lane < EIGHT * shape.columns(); lane++) {
            int row = lane / shape.columns();
            int column = lane % shape.columns();
            int place = lane / EIGHT * 2 * EIGHT + lane % EIGHT;
            places[place] = column == 1 ? EIGHT + row : row;
            places[place + EIGHT] = column == 2 ? EIGHT + row : lane % EIGHT;
        }
    }

    static boolean takes(ProductShape shape) {
        return shape.columns() <= COLUMNS && shape.rows() >= EIGHT && shape.inner() >= EIGHT
                && !shape.leftTransposed() && !shape.continued() && shape.stride() == shape.columns();
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        for (int k = 0; k < shape.inner(); k++) {
            int from = bStart + k * shape.rightInner();
            for (int j = 0; j < shape.columns(); j++) {
                right[k * COLUMNS + j] = b[from + j * shape.rightColumn()];
            }
        }
        F64UprightTiles.strips(a, aStart, shape.leftStride(), shape.rows(), shape.inner(), right,
                places, y, yStart, shape.columns());
    }
}
