package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.ProductShape;

/** The matrix product: each cell one chain of fused multiply-adds, the inner index ascending from +0. */
final class Product {

    private Product() { }

    /** A product of rows×inner by inner×columns. */
    static Kernel of(Slot left, Slot right, Slot out, int rows, int inner, int columns) {
        return of(left, right, out, new ProductShape(rows, inner, columns));
    }

    /** The same, where the left slot holds the transpose: inner×rows. */
    static Kernel ofTransposed(Slot left, Slot right, Slot out, int rows, int inner, int columns) {
        return of(left, right, out, new ProductShape(rows, inner, columns, true, false));
    }

    private static Kernel of(Slot left, Slot right, Slot out, ProductShape shape) {
        double[] scratch = new double[ElementWise.MACHINE.productScratch(shape)];
        return () -> ElementWise.MACHINE.product(
                shape, left.elements, left.start, right.elements, right.start, out.elements, 0, scratch);
    }
}
