package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Wide;
import java.util.Arrays;

/** Rows, which are all elements at one place of the first axis, by the numbers that another slot holds. */
@Twin
final class F64Rows {

    private F64Rows() { }

    /** Row i of the result is that row of a slot of this shape which index i names. */
    static Kernel gathered(Shape shape, F64Slot x, int count, F64Slot indices, F64Slot out) {
        int width = Places.stride(shape, 0);
        return () -> {
            for (int i = 0; i < count; i++) {
                int row = row("gatherRows", indices.elements[indices.start + i], shape);
                System.arraycopy(x.elements, x.start + row * width, out.elements, i * width, width);
            }
        };
    }

    /** Row i is added to that row of the result, of this shape, which index i names, i ascending. */
    static Kernel scattered(Shape shape, F64Slot x, int count, F64Slot indices, F64Slot out) {
        int width = Places.stride(shape, 0);
        return () -> {
            Arrays.fill(out.elements, 0);
            for (int i = 0; i < count; i++) {
                int row = row("scatterRows", indices.elements[indices.start + i], shape);
                for (int j = 0; j < width; j++) {
                    out.elements[row * width + j] += x.elements[x.start + i * width + j];
                }
            }
        };
    }

    private static int row(String op, @Wide double index, Shape shape) {
        int row = (int) index;
        if (row != index || row < 0 || row >= shape.extent(0)) {
            throw new IllegalArgumentException(op + ": shape " + shape + " has no row " + index);
        }
        return row;
    }
}
