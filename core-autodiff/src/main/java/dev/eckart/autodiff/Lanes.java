package dev.eckart.autodiff;

import dev.eckart.linalg.Sums;

/** The rule of {@link Sums}, bit for bit, as loops over an array that allocate nothing. */
final class Lanes {

    private Lanes() { }

    /** The space that {@link #sum} needs for the sums of its blocks. */
    static double[] scratch(int count) {
        int size = 0;
        for (int terms = count; terms > Sums.BLOCK; size += terms) {
            terms = blocks(terms);
        }
        return new double[size];
    }

    /** The sum of {@code count} elements from {@code start} on, {@code stride} apart; +0 of none. */
    static double sum(double[] x, int start, int count, int stride, double[] scratch) {
        return sum(x, start, count, stride, scratch, 0);
    }

    private static double sum(double[] x, int start, int count, int stride, double[] scratch, int free) {
        if (count <= Sums.BLOCK) {
            return block(x, start, count, stride);
        }
        int blocks = blocks(count);
        for (int b = 0; b < blocks; b++) {
            int first = b * Sums.BLOCK;
            int terms = Math.min(Sums.BLOCK, count - first);
            scratch[free + b] = block(x, start + first * stride, terms, stride);
        }
        return sum(scratch, free, blocks, 1, scratch, free + blocks);
    }

    private static int blocks(int count) {
        return Math.ceilDiv(count, Sums.BLOCK);
    }

    private static double block(double[] x, int start, int count, int stride) {
        double l0 = 0;
        double l1 = 0;
        double l2 = 0;
        double l3 = 0;
        double l4 = 0;
        double l5 = 0;
        double l6 = 0;
        double l7 = 0;
        int p = start;
        int left = count;
        for (; left >= Sums.LANES; left -= Sums.LANES, p += Sums.LANES * stride) {
            l0 += x[p];
            l1 += x[p + stride];
            l2 += x[p + 2 * stride];
            l3 += x[p + 3 * stride];
            l4 += x[p + 4 * stride];
            l5 += x[p + 5 * stride];
            l6 += x[p + 6 * stride];
            l7 += x[p + 7 * stride];
        }
        l0 += left > 0 ? x[p] : 0;
        l1 += left > 1 ? x[p + stride] : 0;
        l2 += left > 2 ? x[p + 2 * stride] : 0;
        l3 += left > 3 ? x[p + 3 * stride] : 0;
        l4 += left > 4 ? x[p + 4 * stride] : 0;
        l5 += left > 5 ? x[p + 5 * stride] : 0;
        l6 += left > 6 ? x[p + 6 * stride] : 0;
        return ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7));
    }
}
