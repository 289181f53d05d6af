package dev.eckart.linalg.kernel;

import java.lang.foreign.MemorySegment;

/**
 * A product by tiles over a panel of the right factor, which is copied: aligned, and in the order in which tiles read
 * it. A block of the left factor stays in L2 while the panels go by; it is copied too if there are many of them. A
 * chain that is longer than a panel is deep goes on from where it was stored, which changes no bit.
 */
@Twin
final class F64PackedProduct implements F64Product {

    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final int HEIGHT = F64VectorProduct.HEIGHT;
    private static final int BYTES = F64VectorProduct.LANES.vectorByteSize();

    /**
     * The greatest extents of what is packed at a time: inner indices, so that a panel stays in L1, of a large result
     * more of them; columns; and rows.
     */
    private static final int DEPTH = 136;
    private static final int DEEP = 512;
    private static final int SPAN = 4080;
    private static final int BLOCK = 128;

    /** A larger result comes from memory for each part of its chains: the fewer and deeper these are, the better. */
    private static final int LARGE = (1 << 22) / Double.BYTES;

    /** A right factor of not more than these bytes is kept as a whole where it may be used again. */
    private static final int KEPT = 1 << 20;

    /** Of fewer inner indices, a block is one row of tiles: to write the result in order matters more. */
    private static final int FEW = 160;

    /** From this many columns on, two panels, the left factor is packed as well. */
    private static final int WIDE = 2 * 3 * WIDTH;

    private final ProductShape shape;
    private final Workspace workspace;
    private final F64RightPanels panels;
    private final int span;
    private final boolean keeps;
    private final int depth;
    private final int block;
    private final boolean packsLeft;
    private final double[] left;
    private final double[] cells = new double[HEIGHT * F64RightPanels.VECTORS * WIDTH];

    F64PackedProduct(ProductShape shape, Workspace workspace) {
        this.shape = shape;
        this.workspace = workspace;
        panels = new F64RightPanels(shape);
        span = part(shape.columns(), SPAN, F64RightPanels.VECTORS * WIDTH);
        keeps = workspace.isOfOne() && span >= shape.columns() && bytes(shape.inner()) <= KEPT;
        boolean isDeep = !keeps && (long) shape.rows() * shape.columns() > LARGE;
        depth = part(shape.inner(), isDeep ? DEEP : DEPTH, 1);
        workspace.reserve(bytes(keeps ? shape.inner() : depth));
        block = depth < FEW ? HEIGHT : BLOCK;
        packsLeft = !shape.leftTransposed() && shape.columns() >= WIDE;
        left = new double[packsLeft ? depth * Math.min(block, Math.ceilDiv(shape.rows(), HEIGHT) * HEIGHT) : 0];
    }

    private long bytes(int links) {
        return F64RightPanels.bytes(links, Math.min(span, shape.columns()));
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        run(a, aStart, b, bStart, y, yStart, true);
        workspace.keep();
    }

    @Override
    public void runAgain(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        run(a, aStart, b, bStart, y, yStart, !keeps || !workspace.isKept());
        workspace.keep();
    }

    private void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, boolean packs) {
        for (int j = 0; j < shape.columns(); j += span) {
            int columns = Math.min(span, shape.columns() - j);
            for (int k = 0; k < shape.inner(); k += depth) {
                int links = Math.min(depth, shape.inner() - k);
                long place = keeps ? bytes(k) : 0;
                if (packs) {
                    int from = bStart + k * shape.rightInner() + j * shape.rightColumn();
                    panels.pack(b, from, links, columns, workspace.segment(), place);
                }
                boolean continued = k > 0 || shape.continued();
                blocks(a, aStart + k * shape.leftInner(), place, links, columns, y, yStart + j, continued);
            }
        }
    }

    /** An extent in equal parts, each a multiple of a unit, but the last. */
    private static int part(int extent, int most, int unit) {
        int parts = Math.ceilDiv(extent, most);
        return Math.ceilDiv(Math.ceilDiv(extent, parts), unit) * unit;
    }

    private void blocks(
            double[] a, int aStart, long place, int depth, int span, double[] y, int yStart, boolean continued) {
        for (int i = 0; i < shape.rows(); i += block) {
            int rows = Math.min(block, shape.rows() - i);
            int from = aStart + i * shape.leftRow();
            int cell = yStart + i * shape.stride();
            if (packsLeft) {
                F64LeftStrips.pack(a, from, shape.leftStride(), rows, depth, left);
                block(left, 0, rows, place, depth, span, y, cell, continued);
            } else {
                block(a, from, rows, place, depth, span, y, cell, continued);
            }
        }
    }

    private void block(
            double[] a, int aStart, int rows, long first, int depth, int span, double[] y, int yStart,
            boolean continued) {
        int strip = packsLeft ? HEIGHT * depth : HEIGHT * shape.leftRow();
        long place = first;
        int vectors;
        for (int j = 0; j < span; j += vectors * WIDTH) {
            vectors = F64RightPanels.vectors(span - j);
            int columns = Math.min(vectors * WIDTH, span - j);
            int from = aStart;
            int cell = yStart + j;
            for (int i = 0; i < rows; i += HEIGHT) {
                int height = Math.min(HEIGHT, rows - i);
                tile(vectors, columns, a, from, place, depth, y, cell, height, continued);
                from += strip;
                cell += HEIGHT * shape.stride();
            }
            place += (long) depth * vectors * BYTES;
        }
    }

    /** A tile that reaches beyond the last column works on a copy. */
    private void tile(
            int vectors, int columns, double[] a, int aStart, long place, int depth,
            double[] y, int yStart, int height, boolean continued) {
        int width = vectors * WIDTH;
        if (columns == width) {
            links(vectors, a, aStart, place, depth, y, yStart, shape.stride(), height, continued);
        } else {
            if (continued) {
                copy(y, yStart, shape.stride(), cells, 0, width, height, columns);
            }
            links(vectors, a, aStart, place, depth, cells, 0, width, height, continued);
            copy(cells, 0, width, y, yStart, shape.stride(), height, columns);
        }
    }

    private static void copy(
            double[] from, int fromStart, int fromRow, double[] to, int toStart, int toRow, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(from, fromStart + i * fromRow, to, toStart + i * toRow, columns);
        }
    }

    private void links(
            int vectors, double[] a, int aStart, long place, int depth,
            double[] y, int yStart, int yRow, int height, boolean continued) {
        if (packsLeft) {
            columns(vectors, a, aStart, HEIGHT, place, depth, y, yStart, yRow, height, continued);
        } else if (shape.leftTransposed()) {
            int step = shape.leftStride();
            int safe = depth - F64VectorProduct.unsafe(shape, height, depth);
            columns(vectors, a, aStart, step, place, safe, y, yStart, yRow, height, continued);
            for (int k = safe; k < depth; k++) {
                long row = place + (long) k * vectors * BYTES;
                rows(vectors, a, aStart + k * step, 1, row, 1, y, yStart, yRow, height, continued || k > 0);
            }
        } else {
            rows(vectors, a, aStart, shape.leftStride(), place, depth, y, yStart, yRow, height, continued);
        }
    }

    private void columns(
            int vectors, double[] a, int aStart, int step, long place, int depth,
            double[] y, int yStart, int yRow, int height, boolean continued) {
        MemorySegment b = workspace.segment();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? yRow : 0;
        switch (vectors) {
            case 3 -> F64PackedTiles.columns3(a, aStart, step, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
            case 2 -> F64PackedTiles.columns2(a, aStart, step, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
            default -> F64PackedTiles.columns1(a, aStart, step, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        }
    }

    private void rows(
            int vectors, double[] a, int aStart, int row, long place, int depth,
            double[] y, int yStart, int yRow, int height, boolean continued) {
        MemorySegment b = workspace.segment();
        double[] from = continued ? y : F64VectorProduct.ZEROS;
        int fromStart = continued ? yStart : 0;
        int fromRow = continued ? yRow : 0;
        switch (vectors) {
            case 3 -> F64PackedTiles.rows3(a, aStart, row, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
            case 2 -> F64PackedTiles.rows2(a, aStart, row, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
            default -> F64PackedTiles.rows1(a, aStart, row, b, place, depth,
                    from, fromStart, fromRow, y, yStart, yRow, height);
        }
    }
}
