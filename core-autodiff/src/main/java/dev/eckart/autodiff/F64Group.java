package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Twin;
import java.util.List;

/** A group at work: all passes over a tile, which stays in the nearest cache, then over the next tile. */
@Twin
final class F64Group {

    /** A fraction of a block, so that tiles never cross the border of two. */
    static final int TILE = 8192 / Double.BYTES;

    private final F64TileOp[] ops;
    private final F64TileSum[] sums;
    private final F64Slot[] locals;

    /** @param locals the slots that hold one tile only */
    F64Group(List<F64TileOp> ops, List<F64TileSum> sums, List<F64Slot> locals) {
        this.ops = ops.toArray(F64TileOp[]::new);
        this.sums = sums.toArray(F64TileSum[]::new);
        this.locals = locals.toArray(F64Slot[]::new);
    }

    /**
     * Works the places of a range.
     *
     * @param panel the number of the panel that this is a thread's share of, from 0
     */
    void run(int first, int end, int panel) {
        if (first >= end) {
            return;
        }
        for (F64TileSum sum : sums) {
            sum.begin(first, panel);
        }
        int to;
        for (int from = first; from < end; from = to) {
            to = Math.min(end, (from / TILE + 1) * TILE);
            for (F64Slot local : locals) {
                local.start = -from;
            }
            for (F64TileOp op : ops) {
                op.run(from, to - from);
            }
        }
        for (F64TileSum sum : sums) {
            sum.end(end, panel);
        }
    }

    /** The share of a thread in so many places: whole blocks, of which the first thread has at least one. */
    static Stretch share(int size, int thread, int threads) {
        return new Stretch(start(size, thread, threads), start(size, thread + 1, threads));
    }

    private static int start(int size, int thread, int threads) {
        if (thread == 0 || thread == threads) {
            return thread == 0 ? 0 : size;
        }
        long cut = (long) size * thread / threads;
        int nearest = (int) ((cut + F64Lanes.BLOCK / 2) / F64Lanes.BLOCK) * F64Lanes.BLOCK;
        return Math.min(size, Math.max(F64Lanes.BLOCK, nearest));
    }
}
