package dev.eckart.linalg.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/**
 * Products by tiles that stay in registers, over a panel of the right factor that stays in L2. The panel is copied, so
 * that tiles read it in order; a tile at an edge works on a padded copy. A chain that is longer than a panel is deep goes
 * on from where it was stored, which changes no bit.
 */
final class VectorProduct {

    private static final int WIDTH = DoubleVector.SPECIES_PREFERRED.length();
    private static final int HEIGHT = WIDTH >= 8 ? 8 : 4;
    private static final int TILE = 3 * WIDTH;
    /** The greatest extents of a panel: inner indices, and columns. */
    private static final int DEPTH = 256;
    private static final int SPAN = 504;
    /** Fewer multiplications than these are not worth tiles. */
    private static final int LITTLE = 4096;

    private VectorProduct() { }

    /** Whether the plain loops are better. */
    static boolean isLittle(ProductShape shape) {
        return shape.columns() < WIDTH
                || shape.rows() < 2
                || (long) shape.rows() * shape.inner() * shape.columns() < LITTLE;
    }

    /** A panel, a tile of the left factor, and one of the result. */
    static int scratch(ProductShape shape) {
        return panel(shape) + HEIGHT * depth(shape) + HEIGHT * TILE;
    }

    static void run(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            double[] scratch) {
        Arrays.fill(y, yStart, yStart + shape.rows() * shape.columns(), 0);
        for (int j = 0; j < shape.columns(); j += SPAN) {
            int span = Math.min(SPAN, shape.columns() - j);
            for (int k = 0; k < shape.inner(); k += DEPTH) {
                int depth = Math.min(DEPTH, shape.inner() - k);
                pack(shape, b, bStart + k * shape.rightInner() + j * shape.rightColumn(), depth, span, scratch);
                panel(shape, a, aStart + k * shape.leftInner(), depth, span, y, yStart + j, scratch);
            }
        }
    }

    private static int depth(ProductShape shape) {
        return Math.min(DEPTH, shape.inner());
    }

    private static int panel(ProductShape shape) {
        return depth(shape) * Math.ceilDiv(Math.min(SPAN, shape.columns()), WIDTH) * WIDTH;
    }

    /** How many vectors the tile that begins at a column is wide: three, but four that are left are two and two. */
    private static int vectors(int left) {
        int vectors = Math.ceilDiv(left, WIDTH);
        return vectors == 4 ? 2 : Math.min(3, vectors);
    }

    /** Copies a panel of the right factor: tile after tile, in each inner index after inner index, padded with 0. */
    private static void pack(ProductShape shape, double[] b, int start, int depth, int span, double[] packed) {
        int place = 0;
        for (int j = 0; j < span; ) {
            int width = vectors(span - j) * WIDTH;
            int columns = Math.min(width, span - j);
            int from = start + j * shape.rightColumn();
            if (shape.rightTransposed()) {
                packTransposed(b, from, shape.rightColumn(), depth, width, columns, packed, place);
            } else {
                packRows(b, from, shape.rightInner(), depth, width, columns, packed, place);
            }
            place += depth * width;
            j += width;
        }
    }

    private static void packRows(
            double[] b, int start, int step, int depth, int width, int columns, double[] packed, int place) {
        for (int k = 0; k < depth; k++) {
            System.arraycopy(b, start + k * step, packed, place + k * width, columns);
            Arrays.fill(packed, place + k * width + columns, place + (k + 1) * width, 0);
        }
    }

    private static void packTransposed(
            double[] b, int start, int step, int depth, int width, int columns, double[] packed, int place) {
        for (int k = 0; k < depth; k++) {
            for (int j = 0; j < columns; j++) {
                packed[place + k * width + j] = b[start + j * step + k];
            }
            Arrays.fill(packed, place + k * width + columns, place + (k + 1) * width, 0);
        }
    }

    private static void panel(
            ProductShape shape, double[] a, int aStart, int depth, int span, double[] y, int yStart,
            double[] scratch) {
        int copied = panel(shape);
        for (int i = 0; i < shape.rows(); i += HEIGHT) {
            int height = Math.min(HEIGHT, shape.rows() - i);
            int from = aStart + i * shape.leftRow();
            int row = yStart + i * shape.columns();
            if (height < HEIGHT || (shape.leftTransposed() && span > TILE)) {
                copy(a, from, shape.leftRow(), shape.leftInner(), height, depth, scratch, copied);
                strip(scratch, copied, 1, HEIGHT, depth, span, y, row, shape.columns(), height, scratch, copied);
            } else {
                strip(a, from, shape.leftRow(), shape.leftInner(), depth, span,
                        y, row, shape.columns(), height, scratch, copied);
            }
        }
    }

    /** Copies rows of the left factor, inner index after inner index, padded with 0. */
    private static void copy(
            double[] a, int start, int row, int step, int height, int depth, double[] scratch, int place) {
        for (int k = 0; k < depth; k++) {
            int to = place + k * HEIGHT;
            for (int i = 0; i < height; i++) {
                scratch[to + i] = a[start + i * row + k * step];
            }
            Arrays.fill(scratch, to + height, to + HEIGHT, 0);
        }
    }

    /** All tiles of some rows. */
    private static void strip(
            double[] a, int aStart, int aRow, int aStep, int depth, int span, double[] y, int yStart,
            int yRow, int height, double[] scratch, int copied) {
        int place = 0;
        for (int j = 0; j < span; ) {
            int vectors = vectors(span - j);
            int width = vectors * WIDTH;
            int columns = Math.min(width, span - j);
            if (height == HEIGHT && columns == width) {
                tile(vectors, a, aStart, aRow, aStep, scratch, place, depth, y, yStart + j, yRow);
            } else {
                int edge = copied + HEIGHT * depth;
                move(y, yStart + j, yRow, scratch, edge, TILE, height, columns);
                tile(vectors, a, aStart, aRow, aStep, scratch, place, depth, scratch, edge, TILE);
                move(scratch, edge, TILE, y, yStart + j, yRow, height, columns);
            }
            place += depth * width;
            j += width;
        }
    }

    private static void move(
            double[] from, int fromStart, int fromRow, double[] to, int toStart, int toRow, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(from, fromStart + i * fromRow, to, toStart + i * toRow, columns);
        }
    }

    private static void tile(
            int vectors, double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        if (HEIGHT == 8) {
            switch (vectors) {
                case 3 -> RegisterTiles.tile8x3(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
                case 2 -> RegisterTiles.tile8x2(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
                default -> RegisterTiles.tile8x1(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
            }
        } else {
            switch (vectors) {
                case 3 -> RegisterTiles.tile4x3(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
                case 2 -> RegisterTiles.tile4x2(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
                default -> RegisterTiles.tile4x1(a, aStart, aRow, aStep, b, bStart, depth, y, yStart, yRow);
            }
        }
    }
}
