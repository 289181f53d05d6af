package dev.eckart.contract;

import dev.eckart.components.Key;
import dev.eckart.components.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values at, next to and between the bounds of a key, of the type of a valid value: for one number, all of a list. */
final class Bounds {

    private static final List<Double> ANYWHERE =
            List.of(-1e6, -1000.0, -2.0, -1.0, -0.5, 0.0, 1e-3, 0.5, 1.0, 2.0, 3.0, 10.0, 1000.0, 1e6);

    private Bounds() { }

    /** Values that the key forbids: next to its bounds, no numbers at all, and choices that there are not. */
    static List<Object> beyond(Key key, Object valid) {
        if (valid instanceof String) {
            return key.choices().isEmpty() ? List.of() : List.of("no such choice");
        }
        return around(valid, wholeBeyond(key.range()), realBeyond(key.range()));
    }

    /** The bounds that are valid themselves. */
    static List<Object> at(Key key, Object valid) {
        List<Double> bounds = new ArrayList<>();
        if (key.range().lowIncluded()) {
            bounds.add(key.range().low());
        }
        if (key.range().highIncluded()) {
            bounds.add(key.range().high());
        }
        bounds.removeIf(bound -> Double.isInfinite(bound));
        return around(valid, bounds.stream().map(Double::longValue).toList(), bounds);
    }

    /** Values that are valid: next to bounds that are not, and far from all. */
    static List<Object> between(Key key, Object valid) {
        Range range = key.range();
        List<Double> between = new ArrayList<>(ANYWHERE);
        between.add(Math.nextUp(range.low()));
        between.add(Math.nextDown(range.high()));
        between.removeIf(value -> !range.contains(value) || value == range.low() || value == range.high());
        return around(valid, between.stream().filter(value -> value == Math.rint(value) && Math.abs(value) < 1e9)
                .map(Double::longValue).toList(), between);
    }

    private static List<Object> around(Object valid, List<Long> whole, List<Double> real) {
        return switch (valid) {
            case Integer _ -> new ArrayList<>(whole.stream().map(Long::intValue).toList());
            case Long _ -> new ArrayList<>(whole);
            case Double _ -> new ArrayList<>(real);
            case Optional<?> optional -> optional.stream()
                    .flatMap(present -> around(present, whole, real).stream())
                    .map((Function<Object, Object>) Optional::of)
                    .toList();
            case List<?> list -> list.stream()
                    .limit(1)
                    .flatMap(first -> around(first, whole, real).stream())
                    .map((Function<Object, Object>) List::of)
                    .toList();
            default -> List.of();
        };
    }

    private static List<Long> wholeBeyond(Range range) {
        List<Long> outside = new ArrayList<>();
        if (Double.isFinite(range.low())) {
            outside.add((long) range.low() - (range.lowIncluded() ? 1 : 0));
        }
        if (Double.isFinite(range.high())) {
            outside.add((long) range.high() + (range.highIncluded() ? 1 : 0));
        }
        return outside;
    }

    private static List<Double> realBeyond(Range range) {
        List<Double> outside = new ArrayList<>(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        if (Double.isFinite(range.low())) {
            outside.add(range.lowIncluded() ? Math.nextDown(range.low()) : range.low());
        }
        if (Double.isFinite(range.high())) {
            outside.add(range.highIncluded() ? Math.nextUp(range.high()) : range.high());
        }
        return outside;
    }
}
