package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Lines over epochs or over a setting, each with its band, named at its end. */
final class LineChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final double LABEL_HEIGHT = 17;
    private static final int LONGEST_LABEL = 26;
    private static final double LETTER = 7.8;

    private final List<Line> lines;
    private final boolean logarithmic;
    private final int height;
    private final Frame frame;
    private final Across places;
    private final Axis across;
    private final Axis up;

    LineChart(List<Line> lines, boolean logarithmic, Across places) {
        this.places = places;
        this.logarithmic = logarithmic;
        this.lines = logarithmic ? lines.stream().map(Line::positive).toList() : lines;
        int longest = this.lines.stream().mapToInt(line -> cut(line.label()).length()).max().orElse(0);
        this.height = (int) Math.max(HEIGHT, 94 + LABEL_HEIGHT * lines.size());
        this.frame = new Frame(76, 44, WIDTH - 24 - LETTER * longest, height - 50);
        this.across = places.axis(frame.left(), frame.right());
        this.up = up();
    }

    String svg(String title, String description, String measure) {
        Thinning thinning = new Thinning(lines.size());
        Svg svg = new Svg(WIDTH, height, title, description, Theme.SHADED);
        frame.draw(svg, across, up);
        svg.text("", 12, 24, Anchor.START, measure);
        svg.text("quiet", (frame.left() + frame.right()) / 2, height - 10, Anchor.MIDDLE, places.title());
        for (int i = 0; i < lines.size(); i++) {
            Line drawn = thinning.drawn(lines.get(i));
            draw(svg, drawn, Theme.series(i));
            if (places.dotted()) {
                dots(svg, drawn, i);
            }
        }
        labels(svg);
        return svg.finished();
    }

    /** The values of the lines, at the places where the chart has them. */
    Readout readout() {
        return new Reading(lines, places, across, up).readout();
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
        for (SortedMap<Integer, Distribution> piece : pieces(line)) {
            if (line.runs() > 1) {
                String there = path(piece, seen -> seen.quantile(1 - Line.TAIL), false);
                String back = path(piece, seen -> seen.quantile(Line.TAIL), true);
                svg.path("band " + series, "M" + there + "L" + back + "Z");
            }
            svg.path("line " + series, "M" + path(piece, Distribution::median, false));
        }
    }

    /** A line ends where its runs have no value, and begins anew behind that. */
    private static List<SortedMap<Integer, Distribution>> pieces(Line line) {
        List<SortedMap<Integer, Distribution>> pieces = new ArrayList<>();
        SortedMap<Integer, Distribution> rest = line.points();
        for (int lost : line.lost()) {
            pieces.add(rest.headMap(lost));
            rest = rest.tailMap(lost);
        }
        pieces.add(rest);
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private String path(
            SortedMap<Integer, Distribution> points, ToDoubleFunction<Distribution> value, boolean backwards) {
        List<String> path = new ArrayList<>();
        for (Map.Entry<Integer, Distribution> point : points.entrySet()) {
            path.add(Svg.number(across.place(point.getKey())) + " "
                    + Svg.number(up.place(value.applyAsDouble(point.getValue()))));
        }
        return String.join("L", backwards ? path.reversed() : path);
    }

    /** A mark at each place, with the ends of the band where it has no width; a cross where no run has a value. */
    private void dots(Svg svg, Line line, int number) {
        String series = Theme.series(number);
        StringBuilder marks = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        line.points().forEach((place, seen) -> {
            double x = across.place(place);
            marks.append(Shapes.of(number, x, up.place(seen.median())));
            ends.append(Shapes.stroke(x, up.place(seen.quantile(Line.TAIL)), x,
                    up.place(seen.quantile(1 - Line.TAIL))));
        });
        double beside = 9 * (number % 3 - 1);
        line.lost().forEach(place -> ends.append(Shapes.cross(across.place(place) + beside, frame.top() - 6)));
        if (!ends.isEmpty()) {
            svg.path("leader " + series, ends.toString());
        }
        svg.path("dot " + series, marks.toString());
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
        List<Double> free = Labels.apart(ends, LABEL_HEIGHT, frame.top(), frame.bottom());
        for (int i = 0; i < ending.size(); i++) {
            String series = Theme.series(ending.get(i));
            double from = across.place(lines.get(ending.get(i)).points().lastKey()) + 2;
            svg.line("leader " + series, from, ends.get(i), frame.right() + 12, free.get(i));
            label(svg, "label ", ending.get(i), frame.right() + 15, free.get(i) + 5);
        }
    }

    private void atTheirEnds(Svg svg, List<Integer> ending) {
        List<Double> ends = ending.stream().map(this::end).toList();
        List<Double> free = Labels.apart(ends, LABEL_HEIGHT, frame.top(), frame.bottom() - LABEL_HEIGHT);
        for (int i = 0; i < ending.size(); i++) {
            double x = across.place(lines.get(ending.get(i)).points().lastKey());
            svg.path("dot " + Theme.series(ending.get(i)), Shapes.of(0, x, ends.get(i)));
            label(svg, "label halo ", ending.get(i), x + 9, free.get(i) + 5);
        }
    }

    private double end(int line) {
        return up.place(lines.get(line).points().lastEntry().getValue().median());
    }

    private void label(Svg svg, String style, int line, double x, double y) {
        svg.text(style + Theme.series(line), x, y, Anchor.START, cut(lines.get(line).label()));
    }

    private static String cut(String label) {
        return Lettering.cut(label, LONGEST_LABEL);
    }
}
