package dev.eckart.models.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Range;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values that a header forbids, made from a valid component. */
final class Invalid {

    private Invalid() { }

    /** Values next to the bounds of a key, and no numbers at all; of the type of the valid value. */
    static List<Object> values(Key key, Object valid) {
        return switch (valid) {
            case Integer _ -> new ArrayList<>(integers(key.range()).stream().map(Long::intValue).toList());
            case Long _ -> new ArrayList<>(integers(key.range()));
            case Double _ -> new ArrayList<>(doubles(key.range()));
            case String _ -> key.choices().isEmpty() ? List.of() : List.of("no such choice");
            case Optional<?> optional -> optional.stream()
                    .flatMap(present -> values(key, present).stream())
                    .<Object>map(Optional::of)
                    .toList();
            case List<?> list -> list.stream()
                    .limit(1)
                    .flatMap(first -> values(key, first).stream())
                    .<Object>map(List::of)
                    .toList();
            default -> List.of();
        };
    }

    /** The component with another value at one key, as its constructor makes it. */
    static Record construct(Record component, Key key, Object value) throws Throwable {
        List<Object> values = new ArrayList<>(Header.values(component));
        values.set(Header.of(component.getClass()).keys().indexOf(key), value);
        Class<?>[] types = Arrays.stream(component.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = component.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return (Record) constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Long> integers(Range range) {
        List<Long> outside = new ArrayList<>();
        if (Double.isFinite(range.low())) {
            outside.add((long) range.low() - (range.lowIncluded() ? 1 : 0));
        }
        if (Double.isFinite(range.high())) {
            outside.add((long) range.high() + 1);
        }
        return outside;
    }

    private static List<Double> doubles(Range range) {
        List<Double> outside = new ArrayList<>(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        if (Double.isFinite(range.low())) {
            outside.add(range.lowIncluded() ? Math.nextDown(range.low()) : range.low());
        }
        if (Double.isFinite(range.high())) {
            outside.add(Math.nextUp(range.high()));
        }
        return outside;
    }
}
