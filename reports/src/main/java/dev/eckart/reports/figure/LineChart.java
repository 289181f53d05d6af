package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Svg svg = new Svg(WIDTH, HEIGHT, title, description);
        frame.draw(svg, across, up);
        svg.text("", 12, 24, Anchor.START, measure);
        svg.text("quiet", (frame.left() + frame.right()) / 2, HEIGHT - 10, Anchor.MIDDLE, "epoch");
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), Theme.series(i));
        }
        labels(svg);
        return svg.finished();
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

    private void labels(Svg svg) {
        List<Integer> named = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).points().isEmpty()) {
                named.add(i);
                ends.add(up.place(lines.get(i).points().lastEntry().getValue().median()));
            }
        }
        List<Double> places = Labels.apart(ends, LABEL_HEIGHT, frame.top(), frame.bottom());
        for (int i = 0; i < named.size(); i++) {
            Line line = lines.get(named.get(i));
            double end = across.place(line.points().lastKey());
            String series = Theme.series(named.get(i));
            svg.line("leader " + series, end + 2, ends.get(i), frame.right() + 12, places.get(i));
            svg.text("label " + series, frame.right() + 15, places.get(i) + 5, Anchor.START, cut(line.label()));
        }
    }

    private static String cut(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }
}
