package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Twin;
import java.util.Arrays;

/**
 * A sum of all places of a group, tile by tile, in the order of {@link F64Lanes}. Threads work whole blocks; a block
 * that ends of a panel have cut in two goes on in the next panel, perhaps on another thread, with the lanes carried
 * over.
 */
@Twin
final class F64TileSum {

    private final F64Kernels kernels;
    private final F64Slot a;
    private final F64Slot b;
    private final int size;
    private final double[] lanes = new double[F64Lanes.LANES];
    private final double[] carried;
    private final double[] blocks;

    /**
     * @param b the other factor; the same as a for a sum of a alone
     * @param carried and {@code blocks} are those of all threads
     */
    F64TileSum(F64Kernels kernels, F64Slot a, F64Slot b, int size, double[] carried, double[] blocks) {
        this.kernels = kernels;
        this.a = a;
        this.b = b;
        this.size = size;
        this.carried = carried;
        this.blocks = blocks;
    }

    /** The passes of this sum: of products, or of the elements themselves. */
    F64TileOp op(boolean ofProducts) {
        return ofProducts ? this::addProducts : this::add;
    }

    /** The sum of all blocks. */
    static Kernel total(double[] blocks, F64Slot out) {
        double[] scratch = new double[F64Lanes.scratch(blocks.length)];
        return () -> out.elements[0] = blocks.length == 1
                ? blocks[0]
                : F64Lanes.sum(blocks, 0, blocks.length, 1, scratch);
    }

    static double[] blocks(int size) {
        return new double[Math.ceilDiv(size, F64Lanes.BLOCK)];
    }

    /** Goes on where a block has been cut by the panel before. */
    void begin(int from, int panel) {
        if (from % F64Lanes.BLOCK != 0) {
            System.arraycopy(carried, place(panel), lanes, 0, lanes.length);
        }
    }

    /** Cuts a block that has not ended, for the next panel. Another thread may still have to read what this began with. */
    void end(int to, int panel) {
        if (to % F64Lanes.BLOCK != 0 && to < size) {
            System.arraycopy(lanes, 0, carried, place(panel + 1), lanes.length);
        }
    }

    /** The space for the lanes that panels carry over: two panels in a row use different halves of it. */
    static double[] carried() {
        return new double[2 * F64Lanes.LANES];
    }

    private static int place(int panel) {
        return panel % 2 * F64Lanes.LANES;
    }

    private void add(int from, int count) {
        clear(from);
        kernels.addToLanes(a.elements, a.start + from, count, lanes);
        close(from, count);
    }

    private void addProducts(int from, int count) {
        clear(from);
        kernels.addProductsToLanes(a.elements, a.start + from, b.elements, b.start + from, count, lanes);
        close(from, count);
    }

    private void clear(int from) {
        if (from % F64Lanes.BLOCK == 0) {
            Arrays.fill(lanes, 0);
        }
    }

    private void close(int from, int count) {
        int to = from + count;
        if (to % F64Lanes.BLOCK == 0 || to == size) {
            blocks[from / F64Lanes.BLOCK] = F64Lanes.total(lanes);
        }
    }
}
