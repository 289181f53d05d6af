package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Wide;
import java.util.List;

/** Reductions over axes: the terms of each cell are gathered in row-major order, then folded in f64, and rounded. */
@Twin
final class F64Reducing {

    private F64Reducing() { }

    /** The kernel that reduces a slot of that shape over some axes. */
    static Kernel of(Fold fold, Shape shape, List<Integer> axes, F64Slot x, F64Slot out) {
        int[] cells = Places.along(shape, Axes.others(shape, axes));
        int[] terms = Places.along(shape, axes);
        @Wide double[] gathered = Fold.space(terms.length);
        @Wide double[] scratch = Fold.scratch(terms.length);
        return () -> {
            for (int cell = 0; cell < cells.length; cell++) {
                for (int term = 0; term < terms.length; term++) {
                    gathered[term] = x.elements[x.start + cells[cell] + terms[term]];
                }
                out.elements[cell] = Narrowed.f64(fold.of(gathered, scratch));
            }
        };
    }

    /** The kernel that adds a slot of that shape up over some axes, in its own precision. */
    static Kernel sum(Shape shape, List<Integer> axes, F64Slot x, F64Slot out) {
        int[] cells = Places.along(shape, Axes.others(shape, axes));
        int[] terms = Places.along(shape, axes);
        double[] gathered = new double[terms.length];
        double[] scratch = new double[F64Lanes.scratch(terms.length)];
        return () -> {
            for (int cell = 0; cell < cells.length; cell++) {
                for (int term = 0; term < terms.length; term++) {
                    gathered[term] = x.elements[x.start + cells[cell] + terms[term]];
                }
                out.elements[cell] = F64Lanes.sum(gathered, 0, terms.length, 1, scratch);
            }
        };
    }
}
