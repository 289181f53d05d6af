package dev.eckart.experiments.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A row of a table: a model at one point of the sweep.
 *
 * @param model the model's name in the experiment
 * @param swept value, as JSON, by the path that was swept; empty without a sweep
 */
public record Variant(String model, SequencedMap<String, String> swept) {

    public Variant {
        swept = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(swept));
    }

    /** A model that is not swept. */
    public static Variant of(String model) {
        return new Variant(model, new LinkedHashMap<>());
    }

    /** Whether two variants are of the same point: no path that was swept in both has different values. */
    public boolean agreesWith(Variant other) {
        return swept.entrySet().stream()
                .allMatch(mine -> mine.getValue().equals(other.swept.getOrDefault(mine.getKey(), mine.getValue())));
    }

    /** The value of a path that is swept, in words; empty if it is not. */
    public Optional<String> value(String path) {
        return Optional.ofNullable(swept.get(path)).map(SweptValue::words);
    }

    /** The model's name and, after commas, the last key of each swept path with its value. */
    public String label() {
        return swept.entrySet().stream()
                .map(axis -> ", " + axis.getKey().substring(axis.getKey().lastIndexOf('.') + 1) + " "
                        + SweptValue.words(axis.getValue()))
                .collect(Collectors.joining("", model, ""));
    }
}
