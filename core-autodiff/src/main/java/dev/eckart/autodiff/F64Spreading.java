package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.Twin;
import java.util.Arrays;
import java.util.List;

/** Broadcasting: the elements in runs that are either copied or one element repeated. */
@Twin
final class F64Spreading {

    private F64Spreading() { }

    /** The kernel that spreads a slot of one shape to another. */
    static Kernel of(Shape from, Shape to, F64Slot x, F64Slot out) {
        List<Integer> stretched = Axes.stretched(from, to);
        int first = firstOfRun(to, stretched);
        int[] starts = {0};
        for (int axis = 0; axis < first; axis++) {
            int stride = stretched.contains(axis) ? 0 : Places.stride(from, axis - to.rank() + from.rank());
            starts = Places.repeated(starts, to.extent(axis), stride);
        }
        int run = first == 0 ? to.size() : Places.stride(to, first - 1);
        return first < to.rank() && stretched.contains(first)
                ? repeating(starts, run, x, out)
                : copying(starts, run, x, out);
    }

    /** The first of the trailing axes that are stretched all or none. */
    private static int firstOfRun(Shape to, List<Integer> stretched) {
        int axis = to.rank() - 1;
        while (axis > 0 && stretched.contains(axis - 1) == stretched.contains(axis)) {
            axis--;
        }
        return Math.max(axis, 0);
    }

    private static Kernel repeating(int[] starts, int run, F64Slot x, F64Slot out) {
        return () -> {
            for (int i = 0; i < starts.length; i++) {
                Arrays.fill(out.elements, i * run, (i + 1) * run, x.elements[x.start + starts[i]]);
            }
        };
    }

    private static Kernel copying(int[] starts, int run, F64Slot x, F64Slot out) {
        return () -> {
            for (int i = 0; i < starts.length; i++) {
                System.arraycopy(x.elements, x.start + starts[i], out.elements, i * run, run);
            }
        };
    }
}
