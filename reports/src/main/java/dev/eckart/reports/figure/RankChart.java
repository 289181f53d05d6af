package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Friedman;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Mean ranks on an axis, the models' names on either side, and bars over those that are not told apart. */
final class RankChart {

    private static final int WIDTH = 760;
    private static final double LEFT = 230;
    private static final double RIGHT = WIDTH - 230;
    private static final double AXIS = 92;
    private static final double BAR = 9;
    private static final double LABEL = 22;
    private static final int LONGEST = 20;
    private static final Digits TWO_DECIMALS = new Digits.Fixed(2);

    private record Bar(int from, int to) {}

    private final List<String> labels;
    private final Optional<Friedman> friedman;
    private final boolean tested;
    private final List<Integer> best;
    private final List<Bar> bars;
    private final Axis axis;

    /** @param tested whether the ranks may be told apart by tests */
    RankChart(List<String> labels, Optional<Friedman> friedman, boolean tested) {
        this.labels = labels;
        this.friedman = friedman;
        this.tested = tested;
        this.best = friedman.stream()
                .flatMap(found -> IntStream.range(0, found.meanRanks().size()).boxed()
                        .sorted(Comparator.comparing(found.meanRanks()::get)))
                .toList();
        this.bars = friedman.filter(found -> tested).map(this::bars).orElse(List.of());
        int most = Math.max(2, best.size());
        this.axis = Axis.Linear.between(1, most, LEFT, RIGHT, Math.min(10, 2 * (most - 1)));
    }

    String svg(String title, String description, String measure) {
        int half = (best.size() + 1) / 2;
        double names = AXIS + 18 + BAR * bars.size() + LABEL / 2;
        Svg svg = new Svg(WIDTH, (int) (names + LABEL * half + 6), title, description);
        svg.text("", 12, 24, Anchor.START, measure);
        friedman.ifPresent(found -> {
            scale(svg);
            if (tested) {
                distance(svg, found.criticalDifference(Differences.LEVEL));
            }
            IntStream.range(0, bars.size()).forEach(bar -> draw(svg, bars.get(bar), AXIS + 14 + BAR * bar));
            for (int i = 0; i < best.size(); i++) {
                boolean first = i < half;
                name(svg, best.get(i), names + LABEL * (first ? i : best.size() - 1 - i), first);
            }
        });
        return svg.finished();
    }

    private void scale(Svg svg) {
        svg.line("frame", LEFT, AXIS, RIGHT, AXIS);
        for (Tick tick : axis.ticks()) {
            double x = axis.place(tick.value());
            svg.line("frame", x, AXIS - 6, x, AXIS);
            svg.text("quiet", x, AXIS - 11, Anchor.MIDDLE, tick.label());
        }
    }

    /** The critical difference as a length; where it is longer than the axis, in words alone. */
    private void distance(Svg svg, double difference) {
        double end = 1 + difference;
        boolean fits = end <= Math.max(2, best.size());
        String words = "critical difference " + TWO_DECIMALS.text(difference) + (fits ? "" : ", longer than the axis");
        double x = fits ? axis.place(end) : LEFT - 8;
        if (fits) {
            svg.path("frame", Shapes.stroke(LEFT, 52, x, 52) + Shapes.stroke(LEFT, 48, LEFT, 56)
                    + Shapes.stroke(x, 48, x, 56));
        }
        svg.text("quiet", x + 8, 57, Anchor.START, words);
    }

    private void draw(Svg svg, Bar bar, double y) {
        double from = axis.place(rank(best.get(bar.from))) - 3;
        double to = axis.place(rank(best.get(bar.to))) + 3;
        svg.rectangle("dot s0", from, y - 2, to - from, 4);
    }

    private void name(Svg svg, int model, double y, boolean left) {
        double x = axis.place(rank(model));
        double edge = left ? LEFT - 10 : RIGHT + 10;
        svg.path("leader s5", Shapes.stroke(x, AXIS, x, y) + "L" + Svg.number(edge) + " " + Svg.number(y));
        String rank = TWO_DECIMALS.text(rank(model));
        String name = Lettering.cut(labels.get(model), LONGEST);
        svg.text("", left ? edge - 54 : edge + 54, y + 5, left ? Anchor.END : Anchor.START, name);
        svg.text("quiet", left ? edge - 6 : edge + 6, y + 5, left ? Anchor.END : Anchor.START, rank);
    }

    private double rank(int model) {
        return friedman.orElseThrow().meanRanks().get(model);
    }

    /** The longest runs of neighbours that are not told apart. */
    private List<Bar> bars(Friedman found) {
        boolean differ = found.p() <= Differences.LEVEL;
        double difference = found.criticalDifference(Differences.LEVEL);
        List<Bar> longest = new ArrayList<>();
        int reached = 0;
        for (int from = 0; from < best.size(); from++) {
            int to = from;
            while (to + 1 < best.size()
                    && (!differ || rank(best.get(to + 1)) - rank(best.get(from)) < difference)) {
                to++;
            }
            if (to > from && to > reached) {
                longest.add(new Bar(from, to));
                reached = to;
            }
        }
        return longest;
    }
}
