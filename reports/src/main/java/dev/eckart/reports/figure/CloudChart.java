package dev.eckart.reports.figure;

import dev.eckart.datasets.Labels;
import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One cloud of points, with names on it. */
final class CloudChart {

    private static final int WIDTH = 760;
    private static final double SIDE = 420;
    private static final Frame FRAME = new Frame(76, 46, WIDTH - 24, 46 + SIDE);
    private static final double MARGIN = 1.06;
    private static final double NEAR = 1e-6;
    private static final int MOST_NAMED = 12;
    private static final int LONGEST = 24;
    private static final double LINE = 19;

    private record Name(String text, int series, double x, double y) {}

    private record Place(double x, double y, double half) {}

    private final List<String> classes;
    private final int[] codes;
    private final List<String> names;

    /**
     * @param labels the classes of the points
     * @param names of the points themselves; none where they have none
     */
    CloudChart(Optional<Labels> labels, List<String> names) {
        this.classes = labels.map(Labels::classes).orElse(List.of());
        this.codes = labels.map(Labels::codes).orElse(new int[0]);
        this.names = names;
    }

    /** @param axes what lies across, and what points up */
    String svg(String title, String description, List<Cloud> clouds, List<String> axes) {
        boolean listed = classes.size() > MOST_NAMED;
        Legend legend = new Legend(
                listed ? classes : List.of(), IntStream.range(0, listed ? classes.size() : 0).boxed().toList(), 12,
                WIDTH - 12);
        double below = FRAME.bottom() + 54;
        int height = (int) (below + legend.height());
        Svg svg = new Svg(WIDTH, height, title, description, Theme.SHADED);
        svg.text("", 12, 24, Anchor.START, title + ", " + axes.getLast() + " up");
        svg.text("quiet", (FRAME.left() + FRAME.right()) / 2, FRAME.bottom() + 42, Anchor.MIDDLE, axes.getFirst());
        clouds.forEach(cloud -> draw(svg, cloud, listed));
        legend.draw(svg, below);
        return svg.finished();
    }

    private void draw(Svg svg, Cloud cloud, boolean listed) {
        double reach = Math.max(
                cloud.reachAcross() / (FRAME.right() - FRAME.left()), cloud.reachUp() / (FRAME.bottom() - FRAME.top()));
        double least = NEAR * Math.max(Math.abs(cloud.middleX()), Math.abs(cloud.middleY()));
        double unit = MARGIN * (reach > least ? reach : Math.max(least, 1) / SIDE);
        double wide = unit * (FRAME.right() - FRAME.left());
        double high = unit * (FRAME.bottom() - FRAME.top());
        Axis across = across(cloud.middleX() - wide, cloud.middleX() + wide);
        Axis up = Axis.Linear.between(cloud.middleY() - high, cloud.middleY() + high, FRAME.bottom(), FRAME.top(), 6);
        FRAME.draw(svg, across, up);
        List<Name> all = new ArrayList<>();
        for (int series = 0; series < Math.max(1, classes.size()); series++) {
            List<Integer> points = points(cloud, series);
            StringBuilder path = new StringBuilder();
            for (int point : points) {
                path.append(Shapes.of(series, across.place(cloud.x(point)), up.place(cloud.y(point))));
            }
            svg.path("mark " + Theme.series(series), path.toString());
            if (!classes.isEmpty() && !listed && !points.isEmpty()) {
                all.add(new Name(classes.get(series), series,
                        across.place(middle(points.stream().map(cloud::x).toList())),
                        up.place(middle(points.stream().map(cloud::y).toList()))));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            all.add(new Name(names.get(i), 0, across.place(cloud.x(i)), up.place(cloud.y(i)) - 14));
        }
        write(svg, all);
    }

    private static Axis across(double low, double high) {
        for (int marks = 10; marks > 1; marks--) {
            Axis axis = Axis.Linear.between(low, high, FRAME.left(), FRAME.right(), marks);
            if (Lettering.fits(axis)) {
                return axis;
            }
        }
        return Axis.Linear.between(low, high, FRAME.left(), FRAME.right(), 1);
    }

    private List<Integer> points(Cloud cloud, int series) {
        return IntStream.range(0, cloud.size())
                .filter(point -> classes.isEmpty() || codes[point] == series)
                .boxed()
                .toList();
    }

    private static double middle(List<Double> values) {
        return Distribution.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
    }

    /** Names that would cover others are moved up or down. */
    private static void write(Svg svg, List<Name> all) {
        List<Place> taken = new ArrayList<>();
        for (Name name : all) {
            String text = Lettering.cut(name.text, LONGEST);
            double half = Lettering.width(text) / 2 + 4;
            double x = Math.clamp(name.x, FRAME.left() + half, FRAME.right() - half);
            double y = free(name.y, x, half, taken);
            svg.text("label halo " + Theme.series(name.series), x, y + 5, Anchor.MIDDLE, text);
            taken.add(new Place(x, y, half));
        }
    }

    private static double free(double wanted, double x, double half, List<Place> taken) {
        for (int lines = 0; lines * LINE < SIDE; lines++) {
            for (double y : new double[] {wanted + lines * LINE, wanted - lines * LINE}) {
                if (y > FRAME.top() && y < FRAME.bottom() - LINE / 2 && !isTaken(x, y, half, taken)) {
                    return y;
                }
            }
        }
        return wanted;
    }

    private static boolean isTaken(double x, double y, double half, List<Place> taken) {
        return taken.stream().anyMatch(other ->
                Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < LINE);
    }
}
