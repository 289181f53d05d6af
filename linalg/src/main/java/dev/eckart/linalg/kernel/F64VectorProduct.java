package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Chooses how a product is worked in vector lanes, once for all its runs. What it chooses changes no bit. */
@Twin
final class F64VectorProduct {

    static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    static final int WIDTH = LANES.length();

    /** Whether there are 32 registers, and lanes that can be left out of a load or a store at no cost. */
    static final boolean IS_RICH = LANES.vectorBitSize() >= 512;

    /** The rows of a tile: as many chains as hide the latency of an addition, on two pipes of four cycles. */
    static final int HEIGHT = 8;

    /** What chains begin with: to be read with a stride of 0 between rows, at most three vectors of them. */
    static final double[] ZEROS = new double[3 * WIDTH];

    /** Of fewer rows, packing the right factor takes longer than it spares; one up to two vectors wide needs more. */
    private static final int ROWS_TO_PACK_FOR = 24;
    private static final int ROWS_TO_PACK_THIN_FOR = 512;

    private F64VectorProduct() { }

    static F64Product of(ProductShape shape, Workspace workspace) {
        if (shape.rows() == 0 || shape.inner() == 0 || shape.columns() == 0) {
            return F64ScalarProduct.of(shape, workspace);
        }
        if (IS_RICH && F64ClusterProduct.takes(shape)) {
            return new F64ClusterProduct(shape);
        }
        if (IS_RICH && WIDTH == F64UprightProduct.EIGHT && F64UprightProduct.takes(shape)) {
            return new F64UprightProduct(shape);
        }
        if (isShallow(shape)) {
            return new F64ShallowProduct(shape);
        }
        if (isTurned(shape)) {
            return new F64TurnedProduct(shape);
        }
        if (shape.rightTransposed()) {
            return new F64PackedProduct(shape, workspace);
        }
        if (shape.columns() < WIDTH) {
            return IS_RICH ? new F64NarrowProduct(shape) : new F64PackedProduct(shape, workspace);
        }
        return isUnpacked(shape, workspace) ? new F64DirectProduct(shape) : new F64PackedProduct(shape, workspace);
    }

    private static boolean isShallow(ProductShape shape) {
        return !shape.leftTransposed()
                && shape.inner() <= F64ShallowProduct.DEPTH
                && shape.columns() <= 2 * WIDTH
                && (shape.columns() >= WIDTH || IS_RICH);
    }

    private static boolean isTurned(ProductShape shape) {
        return shape.leftTransposed() && !shape.rightTransposed() && shape.columns() <= F64TurnedProduct.COLUMNS;
    }

    private static boolean isUnpacked(ProductShape shape, Workspace workspace) {
        int enough = shape.columns() <= 2 * WIDTH ? ROWS_TO_PACK_THIN_FOR : ROWS_TO_PACK_FOR;
        return !workspace.isOfOne() && shape.rows() < enough;
    }

    /** Of a transposed left factor: the inner indices from which on eight rows at once may reach behind its end. */
    static int unsafe(ProductShape shape, int height, int depth) {
        return height == HEIGHT ? 0 : Math.min(depth, Math.ceilDiv(HEIGHT - height, shape.leftStride()));
    }
}
