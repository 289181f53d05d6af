package dev.eckart.reports.figure;

import dev.eckart.datasets.Labels;
import dev.eckart.reports.figure.Svg.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two clouds on top of each other, as they are and after a similarity. */
final class AlignedChart {

    private static final int WIDTH = 760;
    private static final double SIDE = 300;
    private static final double MARGIN = 1.06;
    private static final int MOST_STROKES = 2000;

    private final List<String> classes;
    private final int[] codes;
    private final Legend legend;
    private final double top;

    AlignedChart(Optional<Labels> labels) {
        this.classes = labels.map(Labels::classes).orElse(List.of());
        this.codes = labels.map(Labels::codes).orElse(new int[0]);
        this.legend = new Legend(
                classes, IntStream.range(0, classes.size()).boxed().toList(), 64, WIDTH - 12);
        this.top = 52 + legend.height();
    }

    String svg(String title, String description, Optional<Alignment> alignment) {
        Svg svg = new Svg(WIDTH, (int) (top + SIDE + 58), title, description);
        legend.draw(svg, 10);
        alignment.ifPresent(pair -> {
            panel(svg, 64, pair.from(), pair.to(), "as they are");
            panel(svg, 64 + SIDE + 76, pair.images(), pair.to(), "after the best similarity");
        });
        return svg.finished();
    }

    private void panel(Svg svg, double left, Cloud points, Cloud goals, String title) {
        Frame frame = new Frame(left, top, left + SIDE, top + SIDE);
        double x = middle(points.middleX(), points.reachAcross(), goals.middleX(), goals.reachAcross());
        double y = middle(points.middleY(), points.reachUp(), goals.middleY(), goals.reachUp());
        double reach = MARGIN * Alignment.reach(points, goals, x, y);
        double half = reach > 0 ? reach : 1;
        Axis across = Axis.Linear.between(x - half, x + half, frame.left(), frame.right(), 6);
        Axis up = Axis.Linear.between(y - half, y + half, frame.bottom(), frame.top(), 6);
        frame.draw(svg, across, up);
        svg.text("", left, top - 14, Anchor.START, title);
        svg.text("quiet", left + SIDE / 2, top + SIDE + 42, Anchor.MIDDLE, "column 1 across, column 2 up");
        for (int series = 0; series < Math.max(1, classes.size()); series++) {
            draw(svg, points, goals, series, across, up, title.startsWith("after"));
        }
    }

    private void draw(Svg svg, Cloud points, Cloud goals, int series, Axis across, Axis up, boolean joined) {
        StringBuilder filled = new StringBuilder();
        StringBuilder hollow = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (classes.isEmpty() || codes[i] == series) {
                double x = across.place(points.x(i));
                double y = up.place(points.y(i));
                double goalX = across.place(goals.x(i));
                double goalY = up.place(goals.y(i));
                filled.append(Shapes.of(series, x, y));
                hollow.append(Shapes.of(series, goalX, goalY));
                hollow.append(joined && points.size() <= MOST_STROKES ? Shapes.stroke(x, y, goalX, goalY) : "");
            }
        }
        svg.path("leader " + Theme.series(series), hollow.toString());
        svg.path("mark " + Theme.series(series), filled.toString());
    }

    /** The middle of two intervals together. */
    private static double middle(double one, double half, double other, double otherHalf) {
        return (Math.min(one - half, other - otherHalf) + Math.max(one + half, other + otherHalf)) / 2;
    }
}
