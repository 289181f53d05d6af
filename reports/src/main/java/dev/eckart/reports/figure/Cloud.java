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

    static boolean isFinite(NdArray points) {
        return Arrays.stream(points.toDoubles()).allMatch(Double::isFinite);
    }

    /** Two columns, counted from 1; zeros for one that there is not. */
    static NdArray columns(NdArray points, int first, int second) {
        double[][] rows = new double[points.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {value(points, i, first), value(points, i, second)};
        }
        return NdArray.ofRows(rows);
    }

    private static double value(NdArray points, int row, int column) {
        return column <= points.columns() ? points.at(row, column - 1) : 0;
    }

    /** Half the side of the least square around the points, which has both axes in the same unit. */
    double reach() {
        double reach = Math.max(reachAcross(), reachUp());
        return reach > 0 ? reach : 1;
    }

    /** The distance of the farthest points from the middle, across. */
    double reachAcross() {
        double middle = middleX();
        return IntStream.range(0, size()).mapToDouble(i -> Math.abs(x(i) - middle)).max().orElse(1);
    }

    /** The distance of the farthest points from the middle, up. */
    double reachUp() {
        double middle = middleY();
        return IntStream.range(0, size()).mapToDouble(i -> Math.abs(y(i) - middle)).max().orElse(1);
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
