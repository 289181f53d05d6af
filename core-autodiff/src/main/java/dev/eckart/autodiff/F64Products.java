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

    /** The share of a thread in a product: some of its rows or columns, whichever there are more of. */
    F64Piece share(ProductShape shape, int thread, int threads) {
        if ((long) shape.rows() * shape.inner() * shape.columns() < WORTH_SHARING) {
            return rows(shape, 0, thread == 0 ? shape.rows() : 0);
        }
        return shape.rows() >= shape.columns()
                ? rows(shape, StoredFactors.share(shape.rows(), thread, threads),
                        StoredFactors.share(shape.rows(), thread + 1, threads))
                : columns(shape, StoredFactors.share(shape.columns(), thread, threads),
                        StoredFactors.share(shape.columns(), thread + 1, threads));
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
