package dev.eckart.linalg.kernel;

/** Plain loops, one element after another: what every machine can do, and what all other kernels are held against. */
public final class ScalarKernels implements Kernels {

    @Override
    public void product(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            double[] scratch) {
        ScalarProduct.run(shape, a, aStart, b, bStart, y, yStart);
    }

    @Override
    public int productScratch(ProductShape shape) {
        return 0;
    }

    @Override
    public String toString() {
        return "scalar";
    }
}
