package dev.eckart.linalg.kernel;

/**
 * Work on whole arrays, in one of several ways with the same bits. Starts are indices of first elements; input and
 * output may be the same elements, but may not overlap otherwise. Implementations are stateless and thread-safe.
 */
public interface Kernels {

    /** {@link Exponentials#exp(double)} of each element. */
    default void exp(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Exponentials.exp(x[xStart + i]);
        }
    }

    /** {@link Exponentials#expm1} of each element. */
    default void expm1(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Exponentials.expm1(x[xStart + i]);
        }
    }

    /** {@link Exponentials#tanh} of each element. */
    default void tanh(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Exponentials.tanh(x[xStart + i]);
        }
    }

    /** {@link Exponentials#sigmoid} of each element. */
    default void sigmoid(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Exponentials.sigmoid(x[xStart + i]);
        }
    }

    /** {@link Logarithms#log(double)} of each element. */
    default void log(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Logarithms.log(x[xStart + i]);
        }
    }

    /** {@link Logarithms#log1p} of each element. */
    default void log1p(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Logarithms.log1p(x[xStart + i]);
        }
    }

    /** {@link Logarithms#softplus} of each element. */
    default void softplus(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = Logarithms.softplus(x[xStart + i]);
        }
    }

    /** {@link ErrorFunction#erf} of each element. */
    default void erf(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = ErrorFunction.erf(x[xStart + i]);
        }
    }

    /** {@link ErrorFunction#erfc} of each element. */
    default void erfc(double[] x, int xStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = ErrorFunction.erfc(x[xStart + i]);
        }
    }

    /**
     * The matrix product: each cell of y one chain of fused multiply-adds from +0, the inner index ascending. The
     * arrays may not overlap.
     *
     * @param scratch at least as long as {@link #productScratch} says; what it holds does not matter
     */
    void product(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            double[] scratch);

    /** The scratch space that a product needs, in elements. */
    int productScratch(ProductShape shape);
}
