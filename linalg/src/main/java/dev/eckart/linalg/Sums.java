package dev.eckart.linalg;

import java.util.function.IntToDoubleFunction;

/**
 * The one order in which f64 numbers are added up, as {@code docs/numerics.md} defines it: eight lanes, of which lane j
 * takes the terms j, j + 8, j + 16 … from +0; then lanes 4–7 are added to 0–3, lanes 2–3 to 0–1, lane 1 to 0. More
 * than {@value #BLOCK} terms are cut into blocks of that many, and the blocks' sums are summed by the same rule.
 * Thread-safe.
 */
public final class Sums {

    /** The number of logical lanes. */
    public static final int LANES = 8;

    /** The most terms that are summed in one go. */
    public static final int BLOCK = 4096;

    private Sums() { }

    /** The sum of all elements; +0 of none. */
    public static double of(double[] terms) {
        return of(terms, 0, terms.length, 1);
    }

    /** The sum of {@code count} elements from {@code start} on, {@code stride} &ge; 1 apart; +0 of none. */
    public static double of(double[] terms, int start, int count, int stride) {
        if (count <= BLOCK) {
            return block(terms, start, count, stride);
        }
        int step = BLOCK * stride;
        return of(blocks(count), b -> block(terms, start + b * step, Math.min(count - b * BLOCK, BLOCK), stride));
    }

    /** The sum of the terms 0 … count − 1; +0 of none. */
    public static double of(int count, IntToDoubleFunction term) {
        if (count <= BLOCK) {
            return block(0, count, term);
        }
        return of(blocks(count), b -> block(b * BLOCK, Math.min(count - b * BLOCK, BLOCK), term));
    }

    /** The arithmetic mean: the sum divided by the count; NaN of no terms. */
    public static double mean(int count, IntToDoubleFunction term) {
        return of(count, term) / count;
    }

    private static int blocks(int count) {
        return (count - 1) / BLOCK + 1;
    }

    private static double block(int from, int count, IntToDoubleFunction term) {
        double l0 = 0;
        double l1 = 0;
        double l2 = 0;
        double l3 = 0;
        double l4 = 0;
        double l5 = 0;
        double l6 = 0;
        double l7 = 0;
        int left = count % LANES;
        int whole = from + count - left;
        for (int i = from; i < whole; i += LANES) {
            l0 += term.applyAsDouble(i);
            l1 += term.applyAsDouble(i + 1);
            l2 += term.applyAsDouble(i + 2);
            l3 += term.applyAsDouble(i + 3);
            l4 += term.applyAsDouble(i + 4);
            l5 += term.applyAsDouble(i + 5);
            l6 += term.applyAsDouble(i + 6);
            l7 += term.applyAsDouble(i + 7);
        }
        l0 += left > 0 ? term.applyAsDouble(whole) : 0;
        l1 += left > 1 ? term.applyAsDouble(whole + 1) : 0;
        l2 += left > 2 ? term.applyAsDouble(whole + 2) : 0;
        l3 += left > 3 ? term.applyAsDouble(whole + 3) : 0;
        l4 += left > 4 ? term.applyAsDouble(whole + 4) : 0;
        l5 += left > 5 ? term.applyAsDouble(whole + 5) : 0;
        l6 += left > 6 ? term.applyAsDouble(whole + 6) : 0;
        return ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7));
    }

    /** As above, without a call per term. */
    private static double block(double[] terms, int start, int count, int stride) {
        double l0 = 0;
        double l1 = 0;
        double l2 = 0;
        double l3 = 0;
        double l4 = 0;
        double l5 = 0;
        double l6 = 0;
        double l7 = 0;
        int left = count % LANES;
        int whole = start + (count - left) * stride;
        for (int i = start; i < whole; i += LANES * stride) {
            l0 += terms[i];
            l1 += terms[i + stride];
            l2 += terms[i + 2 * stride];
            l3 += terms[i + 3 * stride];
            l4 += terms[i + 4 * stride];
            l5 += terms[i + 5 * stride];
            l6 += terms[i + 6 * stride];
            l7 += terms[i + 7 * stride];
        }
        l0 += left > 0 ? terms[whole] : 0;
        l1 += left > 1 ? terms[whole + stride] : 0;
        l2 += left > 2 ? terms[whole + 2 * stride] : 0;
        l3 += left > 3 ? terms[whole + 3 * stride] : 0;
        l4 += left > 4 ? terms[whole + 4 * stride] : 0;
        l5 += left > 5 ? terms[whole + 5 * stride] : 0;
        l6 += left > 6 ? terms[whole + 6 * stride] : 0;
        return ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7));
    }
}
