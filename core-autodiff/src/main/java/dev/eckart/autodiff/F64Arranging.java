package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.Twin;
import java.util.List;

/** Elements moved to other places, or parts of an axis copied in runs. */
@Twin
final class F64Arranging {

    private F64Arranging() { }

    /** Axes in another order. */
    static Kernel permuted(Shape from, List<Integer> order, F64Slot x, F64Slot out) {
        int[] places = Places.along(from, order);
        return () -> {
            for (int i = 0; i < places.length; i++) {
                out.elements[i] = x.elements[x.start + places[i]];
            }
        };
    }

    /** The part of an axis from a place on, as long as that of the shape to make. */
    static Kernel sliced(Shape from, Shape to, int axis, int first, F64Slot x, F64Slot out) {
        int run = run(to, axis);
        int stretch = run(from, axis);
        int start = first * Places.stride(from, axis);
        return () -> {
            for (int i = 0, p = 0; p < out.elements.length; i++, p += run) {
                System.arraycopy(x.elements, x.start + start + i * stretch, out.elements, p, run);
            }
        };
    }

    /** Parts one after another along an axis. */
    static Kernel joined(List<Shape> from, Shape to, int axis, List<F64Slot> in, F64Slot out) {
        Kernel[] parts = new Kernel[in.size()];
        int start = 0;
        for (int part = 0; part < parts.length; part++) {
            int run = run(from.get(part), axis);
            parts[part] = placed(run, run(to, axis), start, in.get(part), out);
            start += run;
        }
        return () -> {
            for (Kernel part : parts) {
                part.run();
            }
        };
    }

    private static Kernel placed(int run, int stretch, int start, F64Slot x, F64Slot out) {
        return () -> {
            for (int i = 0, p = start; p < out.elements.length; i++, p += stretch) {
                System.arraycopy(x.elements, x.start + i * run, out.elements, p, run);
            }
        };
    }

    /** The sums of the elements up to each along an axis, one after another. */
    static Kernel cumulated(Shape shape, int axis, boolean fromEnd, F64Slot x, F64Slot out) {
        int[] starts = Places.along(shape, Axes.others(shape, List.of(axis)));
        int extent = shape.extent(axis);
        int stride = Places.stride(shape, axis);
        return () -> {
            for (int start : starts) {
                double sum = 0;
                for (int i = 0; i < extent; i++) {
                    int place = start + (fromEnd ? extent - 1 - i : i) * stride;
                    sum += x.elements[x.start + place];
                    out.elements[place] = sum;
                }
            }
        };
    }

    /** The elements that lie together for each place in the axes before this one. */
    private static int run(Shape shape, int axis) {
        return shape.extent(axis) * Places.stride(shape, axis);
    }
}
