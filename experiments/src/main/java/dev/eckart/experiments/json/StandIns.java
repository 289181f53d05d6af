package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Valid values for places where something broken stands: few, but as unlike each other as such values can be, so that
 * what holds with each of them does not depend on what was meant. Not thread-safe.
 */
final class StandIns {

    private static final double FAR = 1e6;

    private final Vocabulary vocabulary;
    private final boolean none;
    private final Map<Expected, List<Object>> known = new HashMap<>();

    StandIns(Vocabulary vocabulary) {
        this(vocabulary, false);
    }

    private StandIns(Vocabulary vocabulary, boolean none) {
        this.vocabulary = vocabulary;
        this.none = none;
    }

    /** Values for a place; none where there is no telling. */
    List<Object> of(Expected expected) {
        if (none) {
            return List.of();
        }
        List<Object> before = known.get(expected);
        List<Object> values = before == null ? values(expected) : before;
        known.put(expected, values);
        return values;
    }

    private List<Object> values(Expected expected) {
        Class<?> raw = expected.raw();
        if (vocabulary.form(raw).isPresent()) {
            return List.of();
        } else if (raw == SequencedMap.class) {
            return List.of(Collections.unmodifiableSequencedMap(new LinkedHashMap<>()));
        } else if (expected.optional()) {
            return optional(expected);
        } else if (raw == List.class) {
            return Stream.concat(
                    Stream.<Object>of(List.of()), of(expected.argument(0)).stream().<Object>map(List::of)).toList();
        } else if (Vocabulary.isComponent(raw)) {
            return vocabulary.components(raw).values().stream().flatMap(header -> sample(header).stream()).toList();
        } else if (raw.isRecord()) {
            return sample(Header.of(raw.asSubclass(Record.class))).stream().toList();
        }
        return scalars(raw, expected);
    }

    private List<Object> optional(Expected expected) {
        List<Object> values = new ArrayList<>(List.of(absent(expected.raw())));
        of(expected.present()).forEach(value -> values.add(present(value, expected.raw())));
        return values;
    }

    /** The value of an optional key that is left out. */
    static Object absent(Class<?> type) {
        return type == OptionalInt.class ? OptionalInt.empty()
                : type == OptionalLong.class ? OptionalLong.empty()
                : type == OptionalDouble.class ? OptionalDouble.empty()
                : Optional.empty();
    }

    /** The value of an optional key that is given. */
    static Object present(Object value, Class<?> type) {
        return type == OptionalInt.class ? OptionalInt.of((Integer) value)
                : type == OptionalLong.class ? OptionalLong.of((Long) value)
                : type == OptionalDouble.class ? OptionalDouble.of((Double) value)
                : Optional.of(value);
    }

    /** Empty where the component's example is not valid, which its tests tell: the file need not even name it. */
    private Optional<Object> sample(Header header) {
        Diagnostics quiet = new Diagnostics();
        try {
            Json sample = new Sample(vocabulary).of(header);
            return new Reading(vocabulary, quiet, new StandIns(vocabulary, true))
                    .value(sample, Expected.of(header.type())).value()
                    .filter(_ -> quiet.isEmpty());
        } catch (RuntimeException | LinkageError _) {
            return Optional.empty();
        }
    }

    private static List<Object> scalars(Class<?> raw, Expected expected) {
        if (raw == boolean.class || raw == Boolean.class) {
            return List.of(true, false);
        } else if (raw.isEnum()) {
            return Arrays.asList((Object[]) raw.getEnumConstants());
        } else if (raw == String.class) {
            return List.copyOf(expected.choices().isEmpty() ? List.of("a", "other") : expected.choices());
        }
        double low = least(expected.range());
        double high = greatest(expected.range());
        return Numbers.isReal(raw) ? List.of(low, high)
                : raw == long.class || raw == Long.class
                        ? List.of((long) StrictMath.ceil(low), (long) StrictMath.floor(high))
                        : List.of((int) StrictMath.ceil(low), (int) StrictMath.floor(high));
    }

    private static double least(Range range) {
        double low = Math.max(range.low(), -FAR);
        return range.contains(low) ? low : between(low, Math.min(range.high(), low + 1));
    }

    private static double greatest(Range range) {
        double high = Math.min(range.high(), FAR);
        return range.contains(high) ? high : between(high, Math.max(range.low(), high - 1));
    }

    private static double between(double one, double other) {
        return (one + other) / 2;
    }
}
