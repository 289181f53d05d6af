package dev.eckart.linalg.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * As many rows as a vector has lanes. They are transposed in rounds: rows that are 1, 2, 4 … apart swap the lanes that
 * are as far apart.
 */
@Twin
final class F64Square {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    /**
     * The distances 1, 2, 4 … by their logarithms; and for each, which lanes are taken from where, and which are kept.
     */
    private static final int ROUNDS = Integer.numberOfTrailingZeros(WIDTH);
    private static final List<VectorShuffle<Double>> UP = rounds(apart -> VectorShuffle.iota(LANES, -apart, 1, true));
    private static final List<VectorShuffle<Double>> DOWN = rounds(apart -> VectorShuffle.iota(LANES, apart, 1, true));
    private static final List<VectorMask<Double>> UPPER = rounds(apart -> VectorMask.fromLong(LANES, upper(apart)));

    private final double[] rows = new double[WIDTH * WIDTH];

    /** Rows of the array become columns in the segment. */
    void transpose(double[] b, int start, int stride, MemorySegment to, long place, int step) {
        for (int i = 0; i < WIDTH; i++) {
            DoubleVector.fromArray(LANES, b, start + i * stride).intoArray(rows, i * WIDTH);
        }
        for (int round = 0; round < ROUNDS; round++) {
            swap(rows, 1 << round, UP.get(round), DOWN.get(round), UPPER.get(round));
        }
        store(WIDTH, to, place, step);
    }

    private static <T> List<T> rounds(IntFunction<T> made) {
        return IntStream.range(0, ROUNDS).mapToObj(round -> made.apply(1 << round)).toList();
    }

    /** A one for each lane whose number has the bit of {@code apart}. */
    private static long upper(int apart) {
        long lanes = 0;
        for (int i = 0; i < WIDTH; i++) {
            lanes |= (i & apart) == 0 ? 0 : 1L << i;
        }
        return lanes;
    }

    private static void swap(
            double[] rows, int apart, VectorShuffle<Double> up, VectorShuffle<Double> down, VectorMask<Double> upper) {
        for (int pair = 0; pair < WIDTH / 2; pair++) {
            int i = WIDTH * (2 * pair - (pair & (apart - 1)));
            int j = i + WIDTH * apart;
            DoubleVector low = DoubleVector.fromArray(LANES, rows, i);
            DoubleVector high = DoubleVector.fromArray(LANES, rows, j);
            low.blend(high.rearrange(up), upper).intoArray(rows, i);
            low.rearrange(down).blend(high, upper).intoArray(rows, j);
        }
    }

    /** Elements of an array, each in the row of its inner index and the lane of its column. */
    void gather(double[] b, int start, int inner, int column, int links, int columns) {
        for (int k = 0; k < links; k++) {
            for (int j = 0; j < columns; j++) {
                rows[k * WIDTH + j] = b[start + k * inner + j * column];
            }
        }
    }

    /** The first so many rows, into a segment. */
    void store(int count, MemorySegment to, long place, int step) {
        for (int i = 0; i < count; i++) {
            DoubleVector.fromArray(LANES, rows, i * WIDTH).intoMemorySegment(to, place + (long) i * step, ORDER);
        }
    }
}
