package dev.eckart.linalg.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Copies a part of a right factor into panels as wide as tiles are, one after another: in each, inner index after inner
 * index, aligned, so that tiles read it in order. What a panel's last vector lacks is filled up with anything.
 */
@Twin
final class F64RightPanels {

    /** The most vectors of a panel. */
    static final int VECTORS = F64VectorProduct.IS_RICH ? 3 : 1;

    private static final int THREE = 3;

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final int BYTES = LANES.vectorByteSize();
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private final ProductShape shape;
    private final F64Square square = new F64Square();

    F64RightPanels(ProductShape shape) {
        this.shape = shape;
    }

    /** How many vectors the panel is wide that begins so many columns before the end; four are two and two. */
    static int vectors(int columns) {
        int vectors = Math.ceilDiv(columns, WIDTH);
        return Math.min(VECTORS, vectors == 4 ? 2 : vectors);
    }

    /** The space that a part takes. */
    static long bytes(int depth, int columns) {
        return (long) depth * Math.ceilDiv(columns, WIDTH) * BYTES;
    }

    /** Copies a part to a place of the packed ones. */
    void pack(double[] b, int start, int depth, int columns, MemorySegment packed, long first) {
        long place = first;
        int vectors;
        for (int j = 0; j < columns; j += vectors * WIDTH) {
            vectors = vectors(columns - j);
            if (isWhole(vectors, columns - j)) {
                packThree(b, start + j, shape.rightStride(), depth, packed, place);
            } else {
                packEach(b, start + j * shape.rightColumn(), depth, columns - j, vectors, packed, place);
            }
            place += (long) depth * vectors * BYTES;
        }
    }

    /** Whether a panel is three vectors wide, and is copied as it stands. */
    private boolean isWhole(int vectors, int columns) {
        return vectors == THREE && columns >= THREE * WIDTH && !shape.rightTransposed();
    }

    /** Three vectors at once: rows lie far apart, and each visit to one costs. */
    private static void packThree(double[] b, int start, int stride, int depth, MemorySegment packed, long place) {
        int from = start;
        long to = place;
        for (int k = 0; k < depth; k++, from += stride, to += (long) THREE * BYTES) {
            DoubleVector.fromArray(LANES, b, from).intoMemorySegment(packed, to, ORDER);
            DoubleVector.fromArray(LANES, b, from + WIDTH).intoMemorySegment(packed, to + BYTES, ORDER);
            DoubleVector.fromArray(LANES, b, from + 2 * WIDTH).intoMemorySegment(packed, to + 2L * BYTES, ORDER);
        }
    }

    private void packEach(
            double[] b, int start, int depth, int columns, int vectors, MemorySegment packed, long place) {
        for (int v = 0; v < vectors; v++) {
            int from = start + v * WIDTH * shape.rightColumn();
            int width = Math.min(WIDTH, columns - v * WIDTH);
            packOne(b, from, depth, width, packed, place + (long) v * BYTES, vectors * BYTES);
        }
    }

    /** One vector of columns. */
    private void packOne(double[] b, int start, int depth, int columns, MemorySegment packed, long place, int step) {
        if (columns < WIDTH) {
            packElements(b, start, depth, columns, packed, place, step);
        } else if (shape.rightTransposed()) {
            int whole = depth / WIDTH * WIDTH;
            for (int k = 0; k < whole; k += WIDTH) {
                square.transpose(b, start + k, shape.rightStride(), packed, place + (long) k * step, step);
            }
            packElements(b, start + whole, depth - whole, WIDTH, packed, place + (long) whole * step, step);
        } else {
            packVectors(b, start, shape.rightStride(), depth, packed, place, step);
        }
    }

    private static void packVectors(
            double[] b, int start, int stride, int depth, MemorySegment packed, long place, int step) {
        int from = start;
        long to = place;
        for (int k = 0; k < depth; k++, from += stride, to += step) {
            DoubleVector.fromArray(LANES, b, from).intoMemorySegment(packed, to, ORDER);
        }
    }

    private void packElements(
            double[] b, int start, int depth, int columns, MemorySegment packed, long place, int step) {
        for (int k = 0; k < depth; k += WIDTH) {
            int links = Math.min(WIDTH, depth - k);
            int from = start + k * shape.rightInner();
            square.gather(b, from, shape.rightInner(), shape.rightColumn(), links, columns);
            square.store(links, packed, place + (long) k * step, step);
        }
    }
}
