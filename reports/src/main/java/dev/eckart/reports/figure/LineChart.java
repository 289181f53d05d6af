package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Lines over epochs, each with its band, named at its end. */
final class LineChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final double LABEL_HEIGHT = 17;
    private static final int LONGEST_LABEL = 26;
    private static final double LETTER = 7.8;

    private final List<Line> lines;
    private final boolean logarithmic;
    private final Frame frame;
    private final Axis across;
    private final Axis up;

    LineChart(List<Line> lines, boolean logarithmic) {
        this.logarithmic = logarithmic;
        this.lines = logarithmic ? lines.stream().map(Line::positive).toList() : lines;
        int longest = this.lines.stream().mapToInt(line -> cut(line.label()).length()).max().orElse(0);
        this.frame = new Frame(76, 44, WIDTH - 24 - LETTER * longest, HEIGHT - 50);
        int last = lines.stream()
                .filter(line -> !line.points().isEmpty())
                .mapToInt(line -> line.points().lastKey())
                .max()
                .orElse(1);
        this.across = Axis.Linear.between(0, Math.max(1, last), frame.left(), frame.right(), 6);
        this.up = up();
    }

    String svg(String title, String description, String measure) {
        Thinning thinning = new Thinning(lines.size());
        Svg svg = new Svg(WIDTH, HEIGHT, title, description);
        frame.draw(svg, across, up);
        svg.text("", 12, 24, Anchor.START, measure);
        svg.text("quiet", (frame.left() + frame.right()) / 2, HEIGHT - 10, Anchor.MIDDLE, "epoch");
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, thinning.drawn(lines.get(i)), Theme.series(i));
        }
        labels(svg);
        return svg.finished();
    }

    /** The values of the lines, at the places where the chart has them. */
    Readout readout() {
        return new Reading(lines, across, up).readout();
    }

    private Axis up() {
        List<Line> drawn = lines.stream().filter(line -> !line.points().isEmpty()).toList();
        double greatest = drawn.stream().mapToDouble(Line::greatest).max().orElse(1);
        if (logarithmic) {
            double least = drawn.stream().mapToDouble(Line::leastPositive).min().orElse(greatest / 10);
            return Axis.Logarithmic.around(least, greatest, frame.bottom(), frame.top());
        }
        double least = drawn.stream().mapToDouble(Line::least).min().orElse(0);
        return Axis.Linear.around(least, greatest, frame.bottom(), frame.top(), 6);
    }

    private void draw(Svg svg, Line line, String series) {
        if (line.points().isEmpty()) {
            return;
        }
        if (line.runs() > 1) {
            String there = path(line, seen -> seen.quantile(1 - Line.TAIL), false);
            String back = path(line, seen -> seen.quantile(Line.TAIL), true);
            svg.path("band " + series, "M" + there + "L" + back + "Z");
        }
        svg.path("line " + series, "M" + path(line, Distribution::median, false));
    }

    private String path(Line line, ToDoubleFunction<Distribution> value, boolean backwards) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<Integer, Distribution> point : line.points().entrySet()) {
            places.add(Svg.number(across.place(point.getKey())) + " "
                    + Svg.number(up.place(value.applyAsDouble(point.getValue()))));
        }
        return String.join("L", backwards ? places.reversed() : places);
    }

    /** Lines that reach the right edge are named beside it, the others beside the point where they end. */
    private void labels(Svg svg) {
        SortedMap<Integer, List<Integer>> byEnd = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).points().isEmpty()) {
                byEnd.computeIfAbsent(lines.get(i).points().lastKey(), none -> new ArrayList<>()).add(i);
            }
        }
        byEnd.forEach((epoch, ending) -> {
            if (epoch.equals(byEnd.lastKey())) {
                besideTheEdge(svg, ending);
            } else {
                atTheirEnds(svg, ending);
            }
        });
    }

    private void besideTheEdge(Svg svg, List<Integer> ending) {
        List<Double> ends = ending.stream().map(this::end).toList();
        List<Double> places = Labels.apart(ends, LABEL_HEIGHT, frame.top(), frame.bottom());
        for (int i = 0; i < ending.size(); i++) {
            String series = Theme.series(ending.get(i));
            svg.line("leader " + series, frame.right() + 2, ends.get(i), frame.right() + 12, places.get(i));
            label(svg, ending.get(i), frame.right() + 15, places.get(i) + 5, Anchor.START);
        }
    }

    private void atTheirEnds(Svg svg, List<Integer> ending) {
        List<Double> ends = ending.stream().map(this::end).toList();
        List<Double> places = Labels.apart(ends, LABEL_HEIGHT, frame.top(), frame.bottom() - LABEL_HEIGHT);
        for (int i = 0; i < ending.size(); i++) {
            double x = across.place(lines.get(ending.get(i)).points().lastKey());
            svg.path("dot " + Theme.series(ending.get(i)), Shapes.of(0, x, ends.get(i)));
            label(svg, ending.get(i), x + 9, places.get(i) + 5, Anchor.START);
        }
    }

    private double end(int line) {
        return up.place(lines.get(line).points().lastEntry().getValue().median());
    }

    private void label(Svg svg, int line, double x, double y, Anchor anchor) {
        svg.text("label " + Theme.series(line), x, y, anchor, cut(lines.get(line).label()));
    }

    private static String cut(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }
}
