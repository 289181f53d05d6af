package dev.eckart.linalg.kernel;

/**
 * A product of few inner indices and of so few columns that several rows of the result fill one vector. Both the rows
 * of the left factor and those of the result follow one another without gaps; what a vector of results needs of the
 * left factor lies in one vector or two, and is brought to its lanes by selections that are the same for all. The last
 * rows, for which no whole vector can be read or written, are worked in plain steps.
 */
@Twin
final class F64ClusterProduct implements F64Product {

    private static final int WIDTH = F64VectorProduct.WIDTH;

    private final ProductShape shape;
    /** The rows of a vector of results, and what they take of the left factor. */
    private final int rows;
    private final int step;
    /** Where the second vector of the left factor begins. It ends with what is needed, if that is more than one. */
    private final int second;
    /** Of each inner index, the places of its operands in the two vectors, and those in the right factor. */
    private final double[] places;
    /** The right factor, row by row. */
    private final double[] right = new double[2 * WIDTH];

    F64ClusterProduct(ProductShape shape) {
        this.shape = shape;
        rows = WIDTH / shape.columns();
        step = rows * shape.inner();
        second = Math.max(0, step - WIDTH);
        places = new double[2 * shape.inner() * WIDTH];
        for (int k = 0; k < shape.inner(); k++) {
            place(k);
        }
    }

    private void place(int k) {
        int columns = shape.columns();
        for (int lane = 0; lane < WIDTH; lane++) {
            int element = lane / columns * shape.inner() + k;
            places[2 * k * WIDTH + lane] = element < WIDTH ? element : WIDTH + element - second;
            places[(2 * k + 1) * WIDTH + lane] = k * columns + lane % columns;
        }
    }

    /** Whether several rows of the result fill a vector, and two vectors hold what they take of the left factor. */
    static boolean takes(ProductShape shape) {
        return shape.inner() <= F64ShallowProduct.DEPTH && !shape.leftTransposed() && !shape.continued()
                && shape.columns() < WIDTH && WIDTH % shape.columns() == 0 && shape.inner() <= 2 * shape.columns()
                && shape.leftStride() == shape.inner() && shape.stride() == shape.columns();
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        load(b, bStart);
        int readable = Math.floorDiv(a.length - aStart - Math.max(WIDTH, step), step) + 1;
        int whole = Math.clamp(readable, 0, shape.rows() / rows);
        vectors(a, aStart, y, yStart, whole);
        for (int i = whole * rows; i < shape.rows(); i++) {
            plain(a, aStart + i * shape.inner(), y, yStart + i * shape.columns());
        }
    }

    private void load(double[] b, int start) {
        int columns = shape.columns();
        int column = shape.rightColumn();
        for (int k = 0; k < shape.inner(); k++) {
            int from = start + k * shape.rightInner();
            for (int j = 0; j < columns; j++) {
                right[k * columns + j] = b[from + j * column];
            }
        }
    }

    /** One row. */
    private void plain(double[] a, int aStart, double[] y, int yStart) {
        for (int j = 0; j < shape.columns(); j++) {
            double c = 0;
            for (int k = 0; k < shape.inner(); k++) {
                c = Math.fma(a[aStart + k], right[k * shape.columns() + j], c);
            }
            y[yStart + j] = c;
        }
    }

    private void vectors(double[] a, int aStart, double[] y, int yStart, int count) {
        switch (shape.inner()) {
            case 1 -> F64ClusterTiles.one(a, aStart, step, second, places, right, y, yStart, count);
            case 2 -> F64ClusterTiles.two(a, aStart, step, second, places, right, y, yStart, count);
            case 3 -> F64ClusterTiles.three(a, aStart, step, second, places, right, y, yStart, count);
            default -> F64ClusterTiles.four(a, aStart, step, second, places, right, y, yStart, count);
        }
    }
}
