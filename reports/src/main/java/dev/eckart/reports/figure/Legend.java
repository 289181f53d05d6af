package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Marks and what they stand for, in as many lines as that takes. */
final class Legend {

    private static final double LINE = 22;
    private static final int LONGEST = 40;

    private record Entry(double x, int line) {}

    private final List<String> names;
    private final List<Integer> series;
    private final List<Entry> entries = new ArrayList<>();

    /** @param series the colour and shape of each name */
    Legend(List<String> names, List<Integer> series, double left, double right) {
        this.names = Lettering.cut(names, LONGEST);
        this.series = List.copyOf(series);
        double x = left;
        int line = 0;
        for (String name : this.names) {
            double width = 44 + Lettering.width(name);
            if (x + width - 26 > right && x > left) {
                x = left;
                line++;
            }
            entries.add(new Entry(x, line));
            x += width;
        }
    }

    double height() {
        return entries.isEmpty() ? 0 : LINE * (entries.getLast().line + 1);
    }

    void draw(Svg svg, double top) {
        for (int i = 0; i < entries.size(); i++) {
            double x = entries.get(i).x;
            double y = top + LINE * entries.get(i).line;
            svg.path("mark " + Theme.series(series.get(i)), Shapes.of(series.get(i), x + 6, y + 9));
            svg.text("label " + Theme.series(series.get(i)), x + 18, y + 14, Anchor.START, names.get(i));
        }
    }
}
