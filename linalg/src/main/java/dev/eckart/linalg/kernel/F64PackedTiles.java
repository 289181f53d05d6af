package dev.eckart.linalg.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Tiles that stay in registers, eight rows by one, two or three vectors: {@code depth} links more in the chain of each
 * cell. The right factor is packed.
 *
 * <p>{@code rows} takes the left factor by its stored rows; {@code columns} takes eight elements side by side for each
 * inner index. Where fewer than eight rows are left, the others are the last once more, or whatever lies behind it:
 * rows are stored from the eighth on, each that is not there in the place of the last, so that what counts is stored
 * last. Chains go on {@code from} cells that may be those of y; no branch tells where a chain begins, as the JIT would
 * compile a tile again when it is first taken. What {@code columns} counts is bytes of the right factor: then C2 takes
 * all bounds of the segment out of the loop, and 52 instructions are left of 61, 35 of them multiply-adds and their
 * loads.
 */
@Twin
final class F64PackedTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final int STEP = LANES.vectorByteSize();
    private static final long BYTES = STEP;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private F64PackedTiles() { }

    static void rows3(
            double[] a, int aStart, int aRow, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + WIDTH);
        DoubleVector c02 = DoubleVector.fromArray(LANES, from, fromStart + 2 * WIDTH);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + WIDTH);
        DoubleVector c12 = DoubleVector.fromArray(LANES, from, from1 + 2 * WIDTH);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + WIDTH);
        DoubleVector c22 = DoubleVector.fromArray(LANES, from, from2 + 2 * WIDTH);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + WIDTH);
        DoubleVector c32 = DoubleVector.fromArray(LANES, from, from3 + 2 * WIDTH);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + WIDTH);
        DoubleVector c42 = DoubleVector.fromArray(LANES, from, from4 + 2 * WIDTH);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + WIDTH);
        DoubleVector c52 = DoubleVector.fromArray(LANES, from, from5 + 2 * WIDTH);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + WIDTH);
        DoubleVector c62 = DoubleVector.fromArray(LANES, from, from6 + 2 * WIDTH);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + WIDTH);
        DoubleVector c72 = DoubleVector.fromArray(LANES, from, from7 + 2 * WIDTH);
        int a1 = aStart + Math.min(1, height - 1) * aRow;
        int a2 = aStart + Math.min(2, height - 1) * aRow;
        int a3 = aStart + Math.min(3, height - 1) * aRow;
        int a4 = aStart + Math.min(4, height - 1) * aRow;
        int a5 = aStart + Math.min(5, height - 1) * aRow;
        int a6 = aStart + Math.min(6, height - 1) * aRow;
        int a7 = aStart + Math.min(7, height - 1) * aRow;
        long q = bStart;
        for (int k = 0; k < depth; k++, q += 3 * BYTES) {
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            DoubleVector b1 = DoubleVector.fromMemorySegment(LANES, b, q + BYTES, ORDER);
            DoubleVector b2 = DoubleVector.fromMemorySegment(LANES, b, q + 2 * BYTES, ORDER);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[aStart + k]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            c02 = v0.fma(b2, c02);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[a1 + k]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            c12 = v1.fma(b2, c12);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[a2 + k]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            c22 = v2.fma(b2, c22);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[a3 + k]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            c32 = v3.fma(b2, c32);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[a4 + k]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            c42 = v4.fma(b2, c42);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[a5 + k]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            c52 = v5.fma(b2, c52);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[a6 + k]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            c62 = v6.fma(b2, c62);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[a7 + k]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
            c72 = v7.fma(b2, c72);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + WIDTH);
        c72.intoArray(y, y7 + 2 * WIDTH);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + WIDTH);
        c62.intoArray(y, y6 + 2 * WIDTH);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + WIDTH);
        c52.intoArray(y, y5 + 2 * WIDTH);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + WIDTH);
        c42.intoArray(y, y4 + 2 * WIDTH);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + WIDTH);
        c32.intoArray(y, y3 + 2 * WIDTH);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + WIDTH);
        c22.intoArray(y, y2 + 2 * WIDTH);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + WIDTH);
        c12.intoArray(y, y1 + 2 * WIDTH);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c02.intoArray(y, yStart + 2 * WIDTH);
    }

    static void rows2(
            double[] a, int aStart, int aRow, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + WIDTH);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + WIDTH);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + WIDTH);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + WIDTH);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + WIDTH);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + WIDTH);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + WIDTH);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + WIDTH);
        int a1 = aStart + Math.min(1, height - 1) * aRow;
        int a2 = aStart + Math.min(2, height - 1) * aRow;
        int a3 = aStart + Math.min(3, height - 1) * aRow;
        int a4 = aStart + Math.min(4, height - 1) * aRow;
        int a5 = aStart + Math.min(5, height - 1) * aRow;
        int a6 = aStart + Math.min(6, height - 1) * aRow;
        int a7 = aStart + Math.min(7, height - 1) * aRow;
        long q = bStart;
        for (int k = 0; k < depth; k++, q += 2 * BYTES) {
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            DoubleVector b1 = DoubleVector.fromMemorySegment(LANES, b, q + BYTES, ORDER);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[aStart + k]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[a1 + k]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[a2 + k]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[a3 + k]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[a4 + k]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[a5 + k]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[a6 + k]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[a7 + k]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + WIDTH);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + WIDTH);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + WIDTH);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + WIDTH);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + WIDTH);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + WIDTH);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + WIDTH);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
    }

    static void rows1(
            double[] a, int aStart, int aRow, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(1, height - 1) * fromRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(2, height - 1) * fromRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(3, height - 1) * fromRow);
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(4, height - 1) * fromRow);
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(5, height - 1) * fromRow);
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(6, height - 1) * fromRow);
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(7, height - 1) * fromRow);
        int a1 = aStart + Math.min(1, height - 1) * aRow;
        int a2 = aStart + Math.min(2, height - 1) * aRow;
        int a3 = aStart + Math.min(3, height - 1) * aRow;
        int a4 = aStart + Math.min(4, height - 1) * aRow;
        int a5 = aStart + Math.min(5, height - 1) * aRow;
        int a6 = aStart + Math.min(6, height - 1) * aRow;
        int a7 = aStart + Math.min(7, height - 1) * aRow;
        long q = bStart;
        for (int k = 0; k < depth; k++, q += BYTES) {
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            c00 = DoubleVector.broadcast(LANES, a[aStart + k]).fma(b0, c00);
            c10 = DoubleVector.broadcast(LANES, a[a1 + k]).fma(b0, c10);
            c20 = DoubleVector.broadcast(LANES, a[a2 + k]).fma(b0, c20);
            c30 = DoubleVector.broadcast(LANES, a[a3 + k]).fma(b0, c30);
            c40 = DoubleVector.broadcast(LANES, a[a4 + k]).fma(b0, c40);
            c50 = DoubleVector.broadcast(LANES, a[a5 + k]).fma(b0, c50);
            c60 = DoubleVector.broadcast(LANES, a[a6 + k]).fma(b0, c60);
            c70 = DoubleVector.broadcast(LANES, a[a7 + k]).fma(b0, c70);
        }
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow);
        c00.intoArray(y, yStart);
    }

    static void columns3(
            double[] a, int aStart, int aStep, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + WIDTH);
        DoubleVector c02 = DoubleVector.fromArray(LANES, from, fromStart + 2 * WIDTH);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + WIDTH);
        DoubleVector c12 = DoubleVector.fromArray(LANES, from, from1 + 2 * WIDTH);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + WIDTH);
        DoubleVector c22 = DoubleVector.fromArray(LANES, from, from2 + 2 * WIDTH);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + WIDTH);
        DoubleVector c32 = DoubleVector.fromArray(LANES, from, from3 + 2 * WIDTH);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + WIDTH);
        DoubleVector c42 = DoubleVector.fromArray(LANES, from, from4 + 2 * WIDTH);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + WIDTH);
        DoubleVector c52 = DoubleVector.fromArray(LANES, from, from5 + 2 * WIDTH);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + WIDTH);
        DoubleVector c62 = DoubleVector.fromArray(LANES, from, from6 + 2 * WIDTH);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + WIDTH);
        DoubleVector c72 = DoubleVector.fromArray(LANES, from, from7 + 2 * WIDTH);
        int end = depth * 3 * STEP;
        int p = aStart;
        for (int i = 0; i < end; i += 3 * STEP, p += aStep) {
            long q = bStart + i;
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            DoubleVector b1 = DoubleVector.fromMemorySegment(LANES, b, q + BYTES, ORDER);
            DoubleVector b2 = DoubleVector.fromMemorySegment(LANES, b, q + 2 * BYTES, ORDER);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            c02 = v0.fma(b2, c02);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            c12 = v1.fma(b2, c12);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            c22 = v2.fma(b2, c22);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[p + 3]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            c32 = v3.fma(b2, c32);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[p + 4]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            c42 = v4.fma(b2, c42);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[p + 5]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            c52 = v5.fma(b2, c52);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[p + 6]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            c62 = v6.fma(b2, c62);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[p + 7]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
            c72 = v7.fma(b2, c72);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + WIDTH);
        c72.intoArray(y, y7 + 2 * WIDTH);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + WIDTH);
        c62.intoArray(y, y6 + 2 * WIDTH);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + WIDTH);
        c52.intoArray(y, y5 + 2 * WIDTH);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + WIDTH);
        c42.intoArray(y, y4 + 2 * WIDTH);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + WIDTH);
        c32.intoArray(y, y3 + 2 * WIDTH);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + WIDTH);
        c22.intoArray(y, y2 + 2 * WIDTH);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + WIDTH);
        c12.intoArray(y, y1 + 2 * WIDTH);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c02.intoArray(y, yStart + 2 * WIDTH);
    }

    static void columns2(
            double[] a, int aStart, int aStep, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + WIDTH);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + WIDTH);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + WIDTH);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + WIDTH);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + WIDTH);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + WIDTH);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + WIDTH);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + WIDTH);
        int end = depth * 2 * STEP;
        int p = aStart;
        for (int i = 0; i < end; i += 2 * STEP, p += aStep) {
            long q = bStart + i;
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            DoubleVector b1 = DoubleVector.fromMemorySegment(LANES, b, q + BYTES, ORDER);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[p + 3]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[p + 4]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[p + 5]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[p + 6]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[p + 7]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + WIDTH);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + WIDTH);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + WIDTH);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + WIDTH);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + WIDTH);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + WIDTH);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + WIDTH);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
    }

    static void columns1(
            double[] a, int aStart, int aStep, MemorySegment b, long bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(1, height - 1) * fromRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(2, height - 1) * fromRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(3, height - 1) * fromRow);
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(4, height - 1) * fromRow);
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(5, height - 1) * fromRow);
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(6, height - 1) * fromRow);
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(7, height - 1) * fromRow);
        int end = depth * STEP;
        int p = aStart;
        for (int i = 0; i < end; i += STEP, p += aStep) {
            long q = bStart + i;
            DoubleVector b0 = DoubleVector.fromMemorySegment(LANES, b, q, ORDER);
            c00 = DoubleVector.broadcast(LANES, a[p]).fma(b0, c00);
            c10 = DoubleVector.broadcast(LANES, a[p + 1]).fma(b0, c10);
            c20 = DoubleVector.broadcast(LANES, a[p + 2]).fma(b0, c20);
            c30 = DoubleVector.broadcast(LANES, a[p + 3]).fma(b0, c30);
            c40 = DoubleVector.broadcast(LANES, a[p + 4]).fma(b0, c40);
            c50 = DoubleVector.broadcast(LANES, a[p + 5]).fma(b0, c50);
            c60 = DoubleVector.broadcast(LANES, a[p + 6]).fma(b0, c60);
            c70 = DoubleVector.broadcast(LANES, a[p + 7]).fma(b0, c70);
        }
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow);
        c00.intoArray(y, yStart);
    }
}
