package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Twin;

/**
 * The matrix product as it is defined: each cell one chain of fused multiply-adds, the inner index ascending from +0.
 */
@Twin
final class F64PlainProduct {

    private F64PlainProduct() { }

    /** Products of rows×inner by inner×columns, as many as the result has room for. */
    static Kernel of(F64Slot left, F64Slot right, F64Slot out, int rows, int inner, int columns) {
        int size = rows * columns;
        return () -> {
            for (int place = 0; place < out.elements.length; place++) {
                int matrix = place / size;
                int row = place % size / columns;
                int from = left.start + (matrix * rows + row) * inner;
                int to = right.start + matrix * inner * columns + place % columns;
                out.elements[place] = cell(left.elements, from, right.elements, to, inner, columns);
            }
        };
    }

    private static double cell(double[] a, int aStart, double[] b, int bStart, int inner, int columns) {
        double sum = 0;
        for (int k = 0; k < inner; k++) {
            sum = Math.fma(a[aStart + k], b[bStart + k * columns], sum);
        }
        return sum;
    }
}
