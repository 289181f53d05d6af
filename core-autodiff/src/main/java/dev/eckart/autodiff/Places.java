package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;

/** Where elements lie in a row-major array. */
final class Places {

    private Places() { }

    /** The places of the elements that differ along some axes only, from 0 on, in row-major order of those axes. */
    static int[] along(Shape shape, List<Integer> axes) {
        int[] places = {0};
        for (int axis : axes) {
            places = repeated(places, shape.extent(axis), stride(shape, axis));
        }
        return places;
    }

    /** The distance of neighbours along an axis. */
    static int stride(Shape shape, int axis) {
        int stride = 1;
        for (int inner = axis + 1; inner < shape.rank(); inner++) {
            stride *= shape.extent(inner);
        }
        return stride;
    }

    /** Each place followed by {@code extent - 1} more at a stride. */
    static int[] repeated(int[] places, int extent, int stride) {
        int[] more = new int[places.length * extent];
        for (int i = 0; i < more.length; i++) {
            more[i] = places[i / extent] + i % extent * stride;
        }
        return more;
    }
}
