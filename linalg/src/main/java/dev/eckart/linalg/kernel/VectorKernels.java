package dev.eckart.linalg.kernel;

/** Exponentials and products in the machine's vector lanes, by {@code jdk.incubator.vector}, which has to be there. */
final class VectorKernels implements Kernels {

    @Override
    public void exp(double[] x, int xStart, double[] y, int yStart, int count) {
        VectorExp.run(x, xStart, y, yStart, count);
    }

    @Override
    public void product(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            double[] scratch) {
        if (VectorProduct.isLittle(shape)) {
            ScalarProduct.run(shape, a, aStart, b, bStart, y, yStart);
        } else {
            VectorProduct.run(shape, a, aStart, b, bStart, y, yStart, scratch);
        }
    }

    @Override
    public int productScratch(ProductShape shape) {
        return VectorProduct.isLittle(shape) ? 0 : VectorProduct.scratch(shape);
    }

    @Override
    public String toString() {
        return "vector";
    }
}
