package dev.eckart.reports.figure;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Direction;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;

/** The means of variants, laid out by two axes of their sweep. */
final class HeatMaps {

    private static final int MOST = 12;
    private static final Digits DIGITS = Digits.significant(4);

    private final HeatMapFigure figure;
    private final Optional<Direction> direction;
    private final List<VariantResults> variants;
    private final List<RunValues> values;
    private final SequencedMap<String, List<Integer>> maps = new LinkedHashMap<>();
    private final double least;
    private final double greatest;

    HeatMaps(HeatMapFigure figure, Optional<Direction> direction, List<VariantResults> all) {
        this.figure = figure;
        this.direction = direction;
        this.variants = all.stream()
                .filter(variant -> variant.variant().value(figure.across()).isPresent())
                .filter(variant -> variant.variant().value(figure.down()).isPresent())
                .filter(variant -> !variant.notApplicable().containsKey(figure.of()))
                .toList();
        this.values = variants.stream()
                .map(variant -> RunValues.of(variant.variant().label(), variant, figure.of()))
                .toList();
        for (int i = 0; i < variants.size(); i++) {
            maps.computeIfAbsent(others(variants.get(i).variant()), missing -> new ArrayList<>()).add(i);
        }
        List<Double> means = values.stream().filter(some -> !some.isEmpty()).map(HeatMaps::mean)
                .filter(mean -> figure.scale() == AxisScale.LINEAR || mean > 0).toList();
        this.least = means.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        this.greatest = means.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The runs of each variant along both axes. */
    List<RunValues> values() {
        return values;
    }

    /** How many maps there are besides those that are shown. */
    int hidden() {
        return Math.max(0, maps.size() - MOST);
    }

    /** What the marks in the cells mean, as a sentence; empty if there are none. */
    Optional<String> marks() {
        List<String> texts = tiles().stream()
                .flatMap(map -> map.tiles().stream())
                .flatMap(List::stream)
                .map(Tile::text)
                .toList();
        List<String> marks = new ArrayList<>();
        if (texts.stream().anyMatch(text -> text.endsWith("*"))) {
            marks.add("*: over some of the runs, and not framed");
        }
        if (texts.contains("×")) {
            marks.add("×: no run has a value");
        }
        if (texts.contains("–")) {
            marks.add("–: not in the sweep");
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", marks) + ".");
    }

    String low() {
        return text(least);
    }

    String high() {
        return text(greatest);
    }

    List<Tiles> tiles() {
        return maps.entrySet().stream()
                .limit(MOST)
                .map(map -> tiles(maps.size() == 1 ? "" : map.getKey(), map.getValue()))
                .toList();
    }

    private Tiles tiles(String title, List<Integer> places) {
        List<String> columns = words(places, figure.across());
        List<String> rows = words(places, figure.down());
        Map<List<String>, Integer> byValues = new LinkedHashMap<>();
        places.forEach(place -> byValues.put(
                List.of(value(place, figure.down()), value(place, figure.across())), place));
        OptionalDouble best = best(places);
        List<List<Tile>> tiles = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> Optional.ofNullable(byValues.get(List.of(row, column)))
                                .map(place -> tile(place, best))
                                .orElse(Tile.open("–")))
                        .toList())
                .toList();
        return new Tiles(title, rows, columns, tiles);
    }

    private Tile tile(int place, OptionalDouble best) {
        RunValues some = values.get(place);
        if (some.isEmpty()) {
            return Tile.open("×");
        }
        double mean = mean(some);
        boolean all = some.values().size() == some.runs();
        return new Tile(text(mean) + (all ? "" : "*"), "", OptionalDouble.of(share(mean)),
                all && best.isPresent() && mean == best.getAsDouble());
    }

    private double share(double mean) {
        return switch (figure.scale()) {
            case LINEAR -> greatest > least ? (mean - least) / (greatest - least) : 0.5;
            case LOG -> mean <= 0 ? 0
                    : greatest > least ? StrictMath.log(mean / least) / StrictMath.log(greatest / least) : 0.5;
        };
    }

    /** Means over runs that are left when others diverged are no rivals. */
    private OptionalDouble best(List<Integer> places) {
        DoubleStream rivals = places.stream()
                .map(values::get)
                .filter(some -> !some.isEmpty() && some.values().size() == some.runs())
                .mapToDouble(HeatMaps::mean);
        return direction.isEmpty() || places.size() < 2 ? OptionalDouble.empty()
                : direction.get() == Direction.HIGHER_IS_BETTER ? rivals.max() : rivals.min();
    }

    private static String text(double value) {
        return DIGITS.text(value).replace('-', '−');
    }

    private static double mean(RunValues some) {
        return Moments.of(some.values().stream().mapToDouble(Double::doubleValue).toArray()).mean();
    }

    private List<String> words(List<Integer> places, String axis) {
        return SweptOrder.of(places.stream().map(place -> value(place, axis)).distinct().toList());
    }

    private String value(int place, String axis) {
        return variants.get(place).variant().value(axis).orElseThrow();
    }

    private String others(Variant variant) {
        SequencedMap<String, String> others = new LinkedHashMap<>(variant.swept());
        others.remove(figure.across());
        others.remove(figure.down());
        return new Variant(variant.model(), others).label();
    }
}
