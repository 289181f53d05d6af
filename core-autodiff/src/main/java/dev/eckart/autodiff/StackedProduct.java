package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;

/** The products of matrices that lie one after another: one {@link Product}, whose slots are moved along. */
final class StackedProduct {

    private StackedProduct() { }

    /** Products of rows×inner by inner×columns, as many as the result has room for. */
    static Kernel of(Slot left, Slot right, Slot out, int rows, int inner, int columns) {
        Slot a = Slot.buffer(Shape.SCALAR);
        Slot b = Slot.buffer(Shape.SCALAR);
        Slot y = Slot.buffer(Shape.of(rows, columns));
        Kernel product = Product.of(a, b, y, rows, inner, columns);
        int size = rows * columns;
        return () -> {
            for (int i = 0, start = 0; start < out.elements.length; i++, start += size) {
                a.moveTo(left, i * rows * inner);
                b.moveTo(right, i * inner * columns);
                product.run();
                System.arraycopy(y.elements, 0, out.elements, start, size);
            }
        };
    }
}
