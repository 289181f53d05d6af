package dev.eckart.linalg.kernel;

/**
 * The order in which f64 numbers are added up, as {@code docs/numerics.md} defines it: blocks of {@value #BLOCK}
 * terms, in which lane j takes the terms j, j + {@value #LANES} … from +0 on, and the upper half of the lanes is added
 * to the lower one until one is left; the blocks' sums are summed by the same rule. Loops that allocate nothing.
 */
@Twin
public final class F64Lanes {

    /** The number of logical lanes. */
    public static final int LANES = 64 / Double.BYTES;

    /** The most terms that are summed in one go; a multiple of the lanes. */
    public static final int BLOCK = 4096;

    private F64Lanes() { }

    /** The space that a sum of {@code count} terms needs: lanes, and then the sums of blocks, and of blocks of them. */
    public static int scratch(int count) {
        int size = LANES;
        for (int terms = count; terms > BLOCK; size += terms) {
            terms = Math.ceilDiv(terms, BLOCK);
        }
        return size;
    }

    /** The space that sums of columns need: all lanes of all of them. */
    public static int columnScratch(int rows, int columns) {
        return Math.max(scratch(rows), LANES * columns);
    }

    /** The sum of {@code count} elements from {@code start} on, {@code stride} apart; +0 of none. */
    public static double sum(double[] x, int start, int count, int stride, double[] scratch) {
        return sum(x, start, count, stride, scratch, LANES);
    }

    /** What the lanes come to; they hold nothing of use afterwards. */
    public static double total(double[] lanes) {
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lanes[j] += lanes[j + half];
            }
        }
        return lanes[0];
    }

    private static double sum(double[] x, int start, int count, int stride, double[] scratch, int free) {
        if (count <= BLOCK) {
            return block(x, start, count, stride, scratch);
        }
        int blocks = Math.ceilDiv(count, BLOCK);
        for (int b = 0; b < blocks; b++) {
            int first = b * BLOCK;
            scratch[free + b] = block(x, start + first * stride, Math.min(BLOCK, count - first), stride, scratch);
        }
        return sum(scratch, free, blocks, 1, scratch, free + blocks);
    }

    private static double block(double[] x, int start, int count, int stride, double[] lanes) {
        for (int j = 0; j < LANES; j++) {
            lanes[j] = 0;
        }
        int place = start;
        for (int i = 0; i < count; i++, place += stride) {
            lanes[i % LANES] += x[place];
        }
        return total(lanes);
    }
}
