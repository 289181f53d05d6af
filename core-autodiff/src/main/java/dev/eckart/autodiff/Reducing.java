package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;

/** Reductions over axes: the terms of each cell are gathered in row-major order, then folded. */
final class Reducing {

    private Reducing() { }

    /** The kernel that reduces a slot of that shape over some axes. */
    static Kernel of(Folds.Fold fold, Shape shape, List<Integer> axes, Slot x, Slot out) {
        int[] cells = Places.along(shape, Axes.others(shape, axes));
        int[] terms = Places.along(shape, axes);
        double[] gathered = new double[terms.length];
        double[] scratch = Lanes.scratch(terms.length);
        return () -> {
            for (int cell = 0; cell < cells.length; cell++) {
                for (int term = 0; term < terms.length; term++) {
                    gathered[term] = x.elements[x.start + cells[cell] + terms[term]];
                }
                out.elements[cell] = fold.of(gathered, scratch);
            }
        };
    }
}
