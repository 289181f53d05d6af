package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.render.Spread;
import dev.eckart.reports.statistics.Distribution;
import java.util.List;
import java.util.stream.IntStream;

/** A row of points for each of several samples, and around them a box from the lower to the upper quartile. */
final class StripChart {

    /** From so many values on there is a box. */
    static final int BOXED = 5;

    /** Of more values, some are drawn. */
    static final int MOST_POINTS = 300;

    private static final int WIDTH = 760;
    private static final double TOP = 46;
    private static final int LONGEST_LABEL = 30;
    private static final double COUNTS = 78;

    /** How far boxes and medians reach from the middle of a row, in rows: medians are seen beyond the points. */
    private static final double BOX = 0.36;
    private static final double MEDIAN = 0.47;

    private final List<RunValues> rows;
    private final List<Integer> series;
    private final double height;
    private final Frame frame;
    private final Axis across;

    /**
     * @param rows with values that the scale has a place for
     * @param series the colour of each row
     */
    StripChart(List<RunValues> rows, List<Integer> series, AxisScale scale) {
        this.rows = rows;
        this.series = series;
        this.height = rows.size() <= 8 ? 42 : rows.size() <= 16 ? 32 : rows.size() <= 30 ? 24 : 18;
        double left = 26 + Lettering.widest(rows.stream().map(StripChart::label).toList());
        this.frame = new Frame(left, TOP, WIDTH - COUNTS, TOP + height * Math.max(1, rows.size()));
        List<Double> all = rows.stream().flatMap(row -> row.values().stream()).toList();
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double greatest = all.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        this.across = Axis.across(scale, least, greatest, frame.left() + 8, frame.right() - 8);
    }

    String svg(String title, String description, String measure) {
        Svg svg = new Svg(WIDTH, (int) frame.bottom() + 34, title, description, Theme.SHADED);
        svg.text("", 12, 24, Anchor.START, measure);
        svg.text("quiet", WIDTH - 12, 24, Anchor.END, "runs");
        frame.drawUpright(svg, across);
        IntStream.range(0, rows.size()).forEach(row -> draw(svg, row));
        return svg.finished();
    }

    private void draw(Svg svg, int row) {
        RunValues values = rows.get(row);
        double middle = frame.top() + (row + 0.5) * height;
        svg.text("", frame.left() - 10, middle + 5, Anchor.END, label(values));
        svg.text("quiet", WIDTH - 12, middle + 5, Anchor.END, count(values));
        if (values.isEmpty()) {
            svg.text("quiet", frame.left() + 12, middle + 5, Anchor.START, "no value to draw");
            return;
        }
        String colour = Theme.series(series.get(row));
        Distribution seen = values.distribution();
        if (seen.count() >= BOXED) {
            box(svg, seen, middle, colour);
        }
        svg.path("mark " + colour, points(values, middle));
        if (seen.count() > 1) {
            double x = across.place(seen.median());
            svg.line("halo", x, middle - MEDIAN * height, x, middle + MEDIAN * height);
            svg.line("line " + colour, x, middle - MEDIAN * height, x, middle + MEDIAN * height);
        }
    }

    private void box(Svg svg, Distribution seen, double middle, String colour) {
        double low = across.place(seen.quantile(0.25));
        double high = across.place(seen.quantile(0.75));
        double half = BOX * height;
        svg.rectangle("band " + colour, low, middle - half, high - low, 2 * half);
        svg.rectangle("leader " + colour, low, middle - half, high - low, 2 * half);
        svg.path("leader " + colour, Shapes.stroke(across.place(seen.least()), middle, low, middle)
                + Shapes.stroke(high, middle, across.place(seen.greatest()), middle));
    }

    private String points(RunValues values, double middle) {
        List<Double> shown = Spread.over(values.values().stream().sorted().toList(), MOST_POINTS);
        double radius = shown.size() > 40 || height < 24 ? 2.4 : 3.6;
        List<Double> offsets = Swarm.offsets(
                shown.stream().map(across::place).toList(), 1.6 * radius, 0.42 * height - radius);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            path.append(Shapes.circle(across.place(shown.get(i)), middle + offsets.get(i), radius));
        }
        return path.toString();
    }

    private static String count(RunValues values) {
        int drawn = values.values().size();
        return drawn == values.runs() ? Integer.toString(drawn) : drawn + " of " + values.runs();
    }

    private static String label(RunValues row) {
        return Lettering.cut(row.label(), LONGEST_LABEL);
    }
}
