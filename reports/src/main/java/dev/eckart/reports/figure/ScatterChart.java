package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Clouds of points side by side, their classes told by colour and shape. */
final class ScatterChart {

    private static final int WIDTH = 760;
    private static final double SIDE = 300;
    private static final double MARGIN = 1.06;

    private final List<String> classes;
    private final int[] classOfPoint;
    private final Legend legend;
    private final double top;

    /**
     * @param classes names of the classes; empty where all points are alike
     * @param classOfPoint the class of each point, from 0; empty where all points are alike
     */
    ScatterChart(List<String> classes, int... classOfPoint) {
        this.classes = classes;
        this.classOfPoint = classOfPoint;
        this.legend = new Legend(
                classes, IntStream.range(0, classes.size()).boxed().toList(), 64, WIDTH - 12);
        this.top = 54 + legend.height();
    }

    String svg(String title, String description, List<Cloud> clouds) {
        Svg svg = new Svg(WIDTH, (int) (top + SIDE + 64), title, description);
        legend.draw(svg, 11);
        for (int i = 0; i < clouds.size(); i++) {
            panel(svg, clouds.get(i), 64 + i * (SIDE + 76));
        }
        return svg.finished();
    }

    private void panel(Svg svg, Cloud cloud, double left) {
        double reach = cloud.reach() * MARGIN;
        Frame frame = new Frame(left, top, left + SIDE, top + SIDE);
        Axis across = Axis.Linear.between(
                cloud.middleX() - reach, cloud.middleX() + reach, frame.left(), frame.right(), 6);
        Axis up = Axis.Linear.between(
                cloud.middleY() - reach, cloud.middleY() + reach, frame.bottom(), frame.top(), 6);
        frame.draw(svg, across, up);
        svg.text("", left, top - 14, Anchor.START, cloud.title());
        svg.text("quiet", left + SIDE / 2, top + SIDE + 42, Anchor.MIDDLE, "column 1 across, column 2 up");
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
