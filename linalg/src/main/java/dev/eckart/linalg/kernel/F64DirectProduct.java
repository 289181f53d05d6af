package dev.eckart.linalg.kernel;

/**
 * A product whose right factor is used as it is stored, row by row, in tiles two vectors wide. The last vector of a row
 * ends with the last column, so it may begin within the one before; both hold the same there.
 */
@Twin
final class F64DirectProduct implements F64Product {

    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final int HEIGHT = F64VectorProduct.HEIGHT;
    /** In place of the start of a second vector. */
    private static final int NONE = -1;

    private final ProductShape shape;
    private final boolean isOdd;

    F64DirectProduct(ProductShape shape) {
        this.shape = shape;
        isOdd = Math.ceilDiv(shape.columns(), WIDTH) % 2 == 1;
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int columns = shape.columns();
        for (int i = 0; i < shape.rows(); i += HEIGHT) {
            int height = Math.min(HEIGHT, shape.rows() - i);
            int p = aStart + i * shape.leftRow();
            int row = yStart + i * shape.stride();
            if (isOdd) {
                tile(a, p, b, bStart, NONE, y, row, height);
            }
            for (int j = isOdd ? WIDTH : 0; j < columns; j += 2 * WIDTH) {
                tile(a, p, b, bStart + j, Math.min(WIDTH, columns - WIDTH - j), y, row + j, height);
            }
        }
    }

    private void tile(double[] a, int aStart, double[] b, int bStart, int second, double[] y, int yStart, int height) {
        boolean continued = shape.continued();
        if (shape.leftTransposed()) {
            int step = shape.leftStride();
            int unsafe = isFour(second, height) ? 0 : F64VectorProduct.unsafe(shape, height, shape.inner());
            int depth = shape.inner() - unsafe;
            columns(a, aStart, b, bStart, second, depth, y, yStart, height);
            for (int k = depth; k < shape.inner(); k++) {
                int row = bStart + k * shape.rightStride();
                rows(a, aStart + k * step, 1, b, row, second, 1, y, yStart, height, continued || k > 0);
            }
        } else {
            rows(a, aStart, shape.leftStride(), b, bStart, second, shape.inner(), y, yStart, height, continued);
        }
    }

    private static boolean isFour(int second, int height) {
        return height == 4 && second != NONE;
    }

    private void rows(
            double[] a, int aStart, int aRow, double[] b, int bStart, int second, int depth,
            double[] y, int yStart, int height, boolean continued) {
        int bRow = shape.rightStride();
        int yRow = shape.stride();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? yRow : 0;
        if (second == NONE) {
            F64DirectTiles.rows1(a, aStart, aRow, b, bStart, bRow, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        } else {
            F64DirectTiles.rows2(a, aStart, aRow, b, bStart, bRow, second, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        }
    }

    private void columns(
            double[] a, int aStart, double[] b, int bStart, int second, int depth,
            double[] y, int yStart, int height) {
        boolean continued = shape.continued();
        int step = shape.leftStride();
        int bRow = shape.rightStride();
        int yRow = shape.stride();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? yRow : 0;
        if (second == NONE) {
            F64DirectTiles.columns1(a, aStart, step, b, bStart, bRow, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        } else if (isFour(second, height)) {
            F64DirectTiles.fourColumns2(a, aStart, step, b, bStart, bRow, second, depth,
                    from, fromStart, fromRow, y, yStart, yRow);
        } else {
            F64DirectTiles.columns2(a, aStart, step, b, bStart, bRow, second, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        }
    }
}
