package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.ProductShape;

/** How the factors of a product of two matrices are stored. */
final class StoredFactors {

    private StoredFactors() { }

    /** The product of two matrices, which reads transposed factors where they stand. */
    static ProductShape of(Tensor product) {
        if (!(product.op() instanceof Op.MatMul(var a, var b))) {
            throw new IllegalArgumentException("no product: " + product);
        }
        boolean leftTransposed = a.op() instanceof Op.Transpose;
        boolean rightTransposed = b.op() instanceof Op.Transpose;
        return new ProductShape(
                a.shape().extent(0), a.shape().extent(1), b.shape().extent(1), leftTransposed, rightTransposed);
    }

    /** Where the share of a thread begins, of things that are best left together by eights. */
    static int share(int count, int thread, int threads) {
        return thread == threads ? count : (int) ((long) count * thread / threads) / 8 * 8;
    }
}
