package dev.eckart.reports.figure;

/** The marks of points: a shape for each class, so that colour is not needed to tell them apart. */
final class Shapes {

    private static final double SIZE = 3.6;

    private Shapes() { }

    /** The outline of a class's mark around a place, as SVG path data. */
    static String of(int series, double x, double y) {
        return switch (series % 5) {
            case 0 -> circle(x, y, SIZE);
            case 1 -> polygon(x, y, 0, -1.3, 1.2, 0.9, -1.2, 0.9);
            case 2 -> polygon(x, y, -0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9);
            case 3 -> polygon(x, y, 0, -1.4, 1.1, 0, 0, 1.4, -1.1, 0);
            default -> polygon(x, y, 0, 1.3, 1.2, -0.9, -1.2, -0.9);
        };
    }

    /** A cross. */
    static String cross(double x, double y) {
        return stroke(x - SIZE, y - SIZE, x + SIZE, y + SIZE) + stroke(x - SIZE, y + SIZE, x + SIZE, y - SIZE);
    }

    /** A straight stroke. */
    static String stroke(double x1, double y1, double x2, double y2) {
        return "M" + Svg.number(x1) + " " + Svg.number(y1) + "L" + Svg.number(x2) + " " + Svg.number(y2);
    }

    /** A circle. */
    static String circle(double x, double y, double radius) {
        String r = Svg.number(radius);
        String across = Svg.number(2 * radius);
        return "M" + Svg.number(x - radius) + " " + Svg.number(y) + "a" + r + " " + r + " 0 1 0 " + across + " 0a" + r
                + " " + r + " 0 1 0 -" + across + " 0Z";
    }

    private static String polygon(double x, double y, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? "M" : "L").append(Svg.number(x + SIZE * corners[i])).append(' ')
                    .append(Svg.number(y + SIZE * corners[i + 1]));
        }
        return path.append('Z').toString();
    }
}
