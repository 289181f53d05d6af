package dev.eckart.reports.figure;

import dev.eckart.linalg.NdArray;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points of a plane.
 *
 * @param title what they are
 * @param points k×c: the first two columns are shown; a single column is shown on a line
 */
record Cloud(String title, NdArray points) {

    int size() {
        return points.rows();
    }

    double x(int point) {
        return points.at(point, 0);
    }

    double y(int point) {
        return points.columns() > 1 ? points.at(point, 1) : 0;
    }

    /** Half the side of the least square around the points, which has both axes in the same unit. */
    double reach() {
        double reach = Math.max(
                IntStream.range(0, size()).mapToDouble(i -> Math.abs(x(i) - middleX())).max().orElse(1),
                IntStream.range(0, size()).mapToDouble(i -> Math.abs(y(i) - middleY())).max().orElse(1));
        return reach > 0 ? reach : 1;
    }

    double middleX() {
        return middle(IntStream.range(0, size()).mapToDouble(this::x).toArray());
    }

    double middleY() {
        return middle(IntStream.range(0, size()).mapToDouble(this::y).toArray());
    }

    private static double middle(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(0);
        return (least + greatest) / 2;
    }
}
