package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Spectra.Fitted;
import dev.eckart.reports.figure.Spectra.Optimum;
import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.render.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Singular values on the left; on the right, by rank, the least possible error and the errors of runs. */
final class SpectrumChart {

    private static final int WIDTH = 760;
    private static final double SIDE = 286;
    private static final double HEIGHT = 270;
    private static final double MARGIN = 76;
    private static final double BETWEEN = 88;
    private static final int DOTTED = 40;
    private static final int MOST_POINTS = 300;
    private static final double APART = 11;

    private final Spectra spectra;
    private final AxisScale scale;
    private final Legend legend;
    private final double top;
    private final int ranks;

    SpectrumChart(Spectra spectra, AxisScale scale) {
        this.spectra = spectra;
        this.scale = scale;
        int optima = spectra.optima().size();
        List<String> names = Stream.concat(
                spectra.optima().stream().map(each -> each.label().isEmpty() ? "least possible"
                        : "least possible: " + each.label()),
                spectra.series().stream()).toList();
        this.legend = new Legend(names, IntStream.range(0, names.size()).boxed().toList(), 12, WIDTH - 12);
        this.top = 24 + legend.height() + 40;
        int most = Math.max(
                spectra.optima().stream().mapToInt(each -> each.values().size()).max().orElse(1),
                spectra.fitted().stream().mapToInt(Fitted::rank).max().orElse(1));
        this.ranks = Math.max(most, optima);
    }

    String svg(String title, String description, String measure) {
        Svg svg = new Svg(WIDTH, (int) (top + HEIGHT + 52), title, description);
        svg.text("", 12, 22, Anchor.START, title);
        legend.draw(svg, 34);
        Frame left = new Frame(MARGIN, top, MARGIN + SIDE, top + HEIGHT);
        Frame right = new Frame(left.right() + BETWEEN, top, left.right() + BETWEEN + SIDE, top + HEIGHT);
        panel(svg, left, "singular values", "number", spectra.optima().stream().map(Optimum::values).toList(), false);
        panel(svg, right, measure, "rank", spectra.optima().stream().map(Optimum::least).toList(), true);
        return svg.finished();
    }

    private void panel(
            Svg svg, Frame frame, String up, String across, List<List<Double>> lines, boolean errors) {
        List<Double> all = new ArrayList<>(lines.stream().flatMap(List::stream).filter(this::placed).toList());
        if (errors) {
            spectra.fitted().forEach(fitted -> all.addAll(fitted.errors().on(scale).values()));
        }
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double greatest = all.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        Axis upwards = Axis.up(scale, scale == AxisScale.LINEAR ? Math.min(0, least) : least, greatest,
                frame.bottom(), frame.top());
        Axis ranksAcross = ranksAcross(frame);
        frame.draw(svg, ranksAcross, upwards);
        svg.text("", frame.left() - 8, frame.top() - 14, Anchor.START, Lettering.cut(up, 40));
        svg.text("quiet", (frame.left() + frame.right()) / 2, frame.bottom() + 42, Anchor.MIDDLE, across);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), i, ranksAcross, upwards);
        }
        if (errors) {
            spectra.fitted().forEach(fitted -> runs(svg, fitted, ranksAcross, upwards));
        }
    }

    private boolean placed(double value) {
        return scale == AxisScale.LINEAR || value > 0;
    }

    /** Whole numbers, with half a step of room on either side. */
    private Axis ranksAcross(Frame frame) {
        double step = (frame.right() - frame.left()) / ranks;
        List<Double> places = IntStream.range(0, ranks).mapToObj(i -> frame.left() + (i + 0.5) * step).toList();
        List<String> labels = IntStream.rangeClosed(1, ranks).mapToObj(Integer::toString).toList();
        return new Axis.Steps(places, labels, Lettering.apart(places, labels));
    }

    private void line(Svg svg, List<Double> values, int series, Axis across, Axis up) {
        boolean dotted = values.stream().filter(this::placed).count() <= DOTTED;
        List<String> path = new ArrayList<>();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (placed(values.get(i))) {
                double x = across.place(i);
                double y = up.place(values.get(i));
                path.add(Svg.number(x) + " " + Svg.number(y));
                dots.append(dotted ? Shapes.of(series, x, y) : "");
            }
        }
        if (!path.isEmpty()) {
            svg.path("line " + Theme.series(series), "M" + String.join("L", path));
            svg.path("dot " + Theme.series(series), dots.toString());
        }
    }

    private void runs(Svg svg, Fitted fitted, Axis across, Axis up) {
        RunValues errors = fitted.errors().on(scale);
        if (errors.isEmpty()) {
            return;
        }
        int series = spectra.optima().size() + fitted.series();
        List<Integer> beside = spectra.fitted().stream()
                .filter(other -> other.rank() == fitted.rank() && !other.errors().on(scale).isEmpty())
                .map(Fitted::series)
                .distinct()
                .toList();
        double step = Math.min(APART, (SIDE / ranks - 6) / beside.size());
        double x = across.place(fitted.rank() - 1.0)
                + (beside.indexOf(fitted.series()) - (beside.size() - 1) / 2.0) * step;
        List<Double> shown = Spread.over(errors.values().stream().sorted().toList(), MOST_POINTS);
        StringBuilder marks = new StringBuilder();
        shown.forEach(error -> marks.append(Shapes.of(series, x, up.place(error))));
        svg.path("leader " + Theme.series(series),
                Shapes.stroke(x, up.place(shown.getFirst()), x, up.place(shown.getLast())));
        svg.path("mark " + Theme.series(series), marks.toString());
    }
}
