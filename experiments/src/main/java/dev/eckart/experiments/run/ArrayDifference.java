package dev.eckart.experiments.run;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where two arrays that are not equal differ, in words. */
final class ArrayDifference {

    private ArrayDifference() { }

    /** The first place in row-major order, both values and how many differ; or that the arrays are of other forms. */
    static String of(NdArray before, NdArray now) {
        if (!before.shape().equals(now.shape()) || before.precision() != now.precision()) {
            return ": " + before.precision() + " " + before.shape() + " before, " + now.precision() + " " + now.shape()
                    + " now";
        }
        int[] places = IntStream.range(0, before.shape().size())
                .filter(place -> Double.doubleToLongBits(before.at(place)) != Double.doubleToLongBits(now.at(place)))
                .toArray();
        int first = places[0];
        String count = before.shape().size() == 1
                ? ""
                : "; " + places.length + " of " + before.shape().size() + " numbers differ";
        return place(before.shape(), first) + ": " + before.at(first) + " before, " + now.at(first) + " now" + count;
    }

    private static String place(Shape shape, int place) {
        return switch (shape.rank()) {
            case 0 -> "";
            case 1 -> " first at " + place;
            default -> " first at " + Arrays.stream(indices(shape, place))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static int[] indices(Shape shape, int place) {
        int[] indices = new int[shape.rank()];
        int rest = place;
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            indices[axis] = rest % shape.extent(axis);
            rest /= shape.extent(axis);
        }
        return indices;
    }
}
