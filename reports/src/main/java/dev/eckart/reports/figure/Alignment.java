package dev.eckart.reports.figure;

import dev.eckart.linalg.LinearMap;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.PrincipalAngles;
import dev.eckart.linalg.Procrustes;
import dev.eckart.reports.wording.Digits;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Points, where they should be, and the similarity that brings them nearest to that.
 *
 * @param from the points
 * @param to where each of them should be
 * @param images the points after the similarity
 * @param linear the share of the variance that the best linear map leaves
 * @param angle the largest angle between the two spaces of columns, in degrees
 */
record Alignment(Cloud from, Cloud to, Cloud images, Procrustes similarity, double linear, double angle) {

    private static final Digits DIGITS = Digits.significant(3);

    /** Empty where the shapes differ, or a number is not finite. */
    static Optional<Alignment> of(Cloud from, Cloud to) {
        NdArray points = from.points();
        if (!points.shape().equals(to.points().shape()) || from.size() == 0 || points.columns() == 0
                || !Cloud.isFinite(points) || !Cloud.isFinite(to.points())) {
            return Optional.empty();
        }
        Procrustes similarity = Procrustes.similarity(points, to.points());
        return Optional.of(new Alignment(
                from, to, new Cloud(from.title(), images(points, similarity)), similarity,
                LinearMap.of(points, to.points()).residual(),
                StrictMath.toDegrees(PrincipalAngles.between(points, to.points()).largest())));
    }

    private static NdArray images(NdArray points, Procrustes similarity) {
        double[][] images = new double[points.rows()][points.columns()];
        for (int row = 0; row < images.length; row++) {
            for (int column = 0; column < images[row].length; column++) {
                double image = 0;
                for (int k = 0; k < points.columns(); k++) {
                    image = Math.fma(points.at(row, k), similarity.rotation().at(k, column), image);
                }
                images[row][column] = Math.fma(similarity.scale(), image, similarity.translation().at(column));
            }
        }
        return NdArray.ofRows(images);
    }

    /** Whether the points are images, in sentences. */
    String verdict(double residualAtMost) {
        String left = "leaves " + share(similarity.residual()) + " of the variance";
        String similar = similarity.residual() <= residualAtMost
                ? "The same up to " + motion() + ", which " + left + "."
                : "Not the same up to a similarity: the best one, " + motion() + ", " + left + ".";
        String map = linear <= residualAtMost
                ? "A linear image of each other: the best linear map leaves " + share(linear) + "."
                : "No linear image either: the best linear map leaves " + share(linear) + ".";
        boolean alike = similarity.residual() <= residualAtMost;
        return similar + " " + (alike ? "" : map + " ") + "The largest principal angle between the columns' spaces is "
                + DIGITS.text(angle) + "°.";
    }

    private static String share(double residual) {
        return residual < 1e-4 ? "a share of " + DIGITS.text(residual) : DIGITS.text(100 * residual) + " %";
    }

    /** The similarity in words; an angle where there are two dimensions. */
    private String motion() {
        NdArray q = similarity.rotation();
        String scale = " and scale " + DIGITS.text(similarity.scale());
        if (q.rows() == 1) {
            return (q.at(0) < 0 ? "a reflection" : "no reflection") + scale;
        }
        if (q.rows() > 2) {
            return "a rotation or reflection in " + q.rows() + " dimensions" + scale;
        }
        double degrees = StrictMath.toDegrees(StrictMath.atan2(q.at(0, 1), q.at(0, 0)));
        boolean reflected = q.at(0, 0) * q.at(1, 1) < q.at(0, 1) * q.at(1, 0);
        return "a rotation by " + DIGITS.text(degrees) + "°" + (reflected ? ", a reflection" : "") + scale;
    }

    /** Half the side of the square around both clouds. */
    static double reach(Cloud one, Cloud other, double x, double y) {
        return IntStream.range(0, one.size())
                .mapToDouble(i -> Math.max(
                        Math.max(Math.abs(one.x(i) - x), Math.abs(one.y(i) - y)),
                        Math.max(Math.abs(other.x(i) - x), Math.abs(other.y(i) - y))))
                .max()
                .orElse(1);
    }
}
