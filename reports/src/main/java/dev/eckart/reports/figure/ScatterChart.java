package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import java.util.List;

/** Clouds of points side by side, their classes told by colour and shape. */
final class ScatterChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final double SIDE = 300;
    private static final double TOP = 76;
    private static final double MARGIN = 1.06;

    private final List<String> classes;
    private final int[] classOfPoint;

    /**
     * @param classes names of the classes; empty where all points are alike
     * @param classOfPoint the class of each point, from 0; empty where all points are alike
     */
    ScatterChart(List<String> classes, int... classOfPoint) {
        this.classes = classes;
        this.classOfPoint = classOfPoint;
    }

    String svg(String title, String description, List<Cloud> clouds) {
        Svg svg = new Svg(WIDTH, HEIGHT, title, description);
        legend(svg);
        for (int i = 0; i < clouds.size(); i++) {
            panel(svg, clouds.get(i), 64 + i * (SIDE + 76));
        }
        return svg.finished();
    }

    private void legend(Svg svg) {
        double x = 64;
        for (int i = 0; i < classes.size(); i++) {
            svg.path("mark " + Theme.series(i), Shapes.of(i, x + 6, 20));
            svg.text("label " + Theme.series(i), x + 18, 25, Anchor.START, classes.get(i));
            x += 44 + 7.8 * classes.get(i).length();
        }
    }

    private void panel(Svg svg, Cloud cloud, double left) {
        double reach = cloud.reach() * MARGIN;
        Frame frame = new Frame(left, TOP, left + SIDE, TOP + SIDE);
        Axis across = Axis.Linear.between(
                cloud.middleX() - reach, cloud.middleX() + reach, frame.left(), frame.right(), 6);
        Axis up = Axis.Linear.between(
                cloud.middleY() - reach, cloud.middleY() + reach, frame.bottom(), frame.top(), 6);
        frame.draw(svg, across, up);
        svg.text("", left, TOP - 14, Anchor.START, cloud.title());
        svg.text("quiet", left + SIDE / 2, TOP + SIDE + 42, Anchor.MIDDLE, "column 1 across, column 2 up");
        for (int i = 0; i < Math.max(1, classes.size()); i++) {
            points(svg, cloud, i, across, up);
        }
    }

    private void points(Svg svg, Cloud cloud, int series, Axis across, Axis up) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < cloud.size(); i++) {
            if (classes.isEmpty() || classOfPoint[i] == series) {
                path.append(Shapes.of(series, across.place(cloud.x(i)), up.place(cloud.y(i))));
            }
        }
        svg.path("mark " + Theme.series(series), path.toString());
    }
}
