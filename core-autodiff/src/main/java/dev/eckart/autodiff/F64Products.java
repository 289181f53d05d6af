package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Product;
import dev.eckart.linalg.kernel.ProductShape;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Workspace;
import java.util.HashMap;
import java.util.Map;

/** The products of one thread, which share a workspace; equal ones are made once. */
@Twin
final class F64Products {

    /** Fewer multiplications than these are not worth a second thread. */
    private static final long WORTH_SHARING = 1 << 18;

    /** A thread should have at least so many rows: two tiles. */
    private static final int FEW = 16;

    private final F64Kernels kernels;
    private final Workspace workspace;
    private final Map<ProductShape, F64Product> made = new HashMap<>();

    F64Products(F64Kernels kernels) {
        this(kernels, new Workspace());
    }

    private F64Products(F64Kernels kernels, Workspace workspace) {
        this.kernels = kernels;
        this.workspace = workspace;
    }

    /** Products that differ in their rows alone, and that have the same right factor time and again. */
    static F64Products ofOne(F64Kernels kernels) {
        return new F64Products(kernels, Workspace.ofOne());
    }

    /** The right factor is about to be another one, or to have other numbers. */
    void forget() {
        workspace.forget();
    }

    /** A product of one thread. */
    F64Product of(ProductShape shape) {
        return made.computeIfAbsent(shape, missing -> kernels.product(missing, workspace));
    }

    /** The share of a thread in a product: some of its rows or columns. */
    F64Piece share(ProductShape shape, int thread, int threads) {
        if (!isShared(shape)) {
            return rows(shape, 0, thread == 0 ? shape.rows() : 0);
        }
        boolean byRows = isCutByRows(shape, threads);
        int extent = byRows ? shape.rows() : shape.columns();
        int first = StoredFactors.share(extent, thread, threads);
        int end = StoredFactors.share(extent, thread + 1, threads);
        return byRows ? rows(shape, first, end) : columns(shape, first, end);
    }

    /** The places of the result that the share of a thread lies in; of columns, these are all. */
    static Stretch places(ProductShape shape, int thread, int threads) {
        if (!isShared(shape)) {
            return thread == 0 ? Stretch.ALL : Stretch.NONE;
        }
        return isCutByRows(shape, threads)
                ? new Stretch(
                        shape.stride() * StoredFactors.share(shape.rows(), thread, threads),
                        shape.stride() * StoredFactors.share(shape.rows(), thread + 1, threads))
                : Stretch.ALL;
    }

    private static boolean isShared(ProductShape shape) {
        return (long) shape.rows() * shape.inner() * shape.columns() >= WORTH_SHARING;
    }

    /**
     * Whichever there are more of, as each thread packs its right factor. A small one costs less than what element-wise
     * works, which are cut by rows, would have to fetch from the other threads' caches.
     */
    private static boolean isCutByRows(ProductShape shape, int threads) {
        return shape.rows() >= shape.columns() || shape.rows() >= Math.max(shape.inner(), threads * FEW);
    }

    /** Some rows of a product. */
    F64Piece rows(ProductShape shape, int first, int end) {
        F64Product part = of(shape.part(end - first, shape.inner(), shape.columns(), shape.continued()));
        return new F64Piece(part, first * shape.leftRow(), 0, first * shape.stride());
    }

    private F64Piece columns(ProductShape shape, int first, int end) {
        F64Product part = of(shape.part(shape.rows(), shape.inner(), end - first, shape.continued()));
        return new F64Piece(part, 0, first * shape.rightColumn(), first);
    }
}
