package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;

/** Sums over axes: the terms of each in row-major order, added up as {@link Lanes} says. */
final class Summing {

    private Summing() { }

    /** The kernel that sums a slot of that shape over some axes. */
    static Kernel of(Shape shape, List<Integer> axes, Slot x, Slot out) {
        double[] scratch = Lanes.scratch(Axes.count(shape, axes));
        boolean adjacent = axes.isEmpty() || axes.getLast() - axes.getFirst() == axes.size() - 1;
        return adjacent ? adjacent(shape, axes, scratch, x, out) : scattered(shape, axes, scratch, x, out);
    }

    /** Adjacent axes are as one axis: the terms of a sum lie at one stride. */
    private static Kernel adjacent(Shape shape, List<Integer> axes, double[] scratch, Slot x, Slot out) {
        int count = Axes.count(shape, axes);
        int stride = axes.isEmpty() ? 1 : Places.stride(shape, axes.getLast());
        return () -> {
            for (int cell = 0; cell < out.elements.length; cell++) {
                int first = x.start + cell / stride * stride * count + cell % stride;
                out.elements[cell] = Lanes.sum(x.elements, first, count, stride, scratch);
            }
        };
    }

    /** Terms at no one stride are gathered first. */
    private static Kernel scattered(Shape shape, List<Integer> axes, double[] scratch, Slot x, Slot out) {
        int[] cells = Places.along(shape, Axes.others(shape, axes));
        int[] terms = Places.along(shape, axes);
        double[] gathered = new double[terms.length];
        return () -> {
            for (int cell = 0; cell < cells.length; cell++) {
                for (int term = 0; term < terms.length; term++) {
                    gathered[term] = x.elements[x.start + cells[cell] + terms[term]];
                }
                out.elements[cell] = Lanes.sum(gathered, 0, terms.length, 1, scratch);
            }
        };
    }
}
