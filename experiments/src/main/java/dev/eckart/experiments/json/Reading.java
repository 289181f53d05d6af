package dev.eckart.experiments.json;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads trees that share parts, such as the points of a sweep; what they share is read once. Not thread-safe. Made by
 * {@link Binder#reading}.
 */
public final class Reading {

    private final Diagnostics diagnostics;
    private final Values values;
    private final IdentityHashMap<Json, Known> known = new IdentityHashMap<>();

    private record Known(Expected as, Binding binding) {}

    Reading(Vocabulary vocabulary, Diagnostics diagnostics) {
        this(vocabulary, diagnostics, new StandIns(vocabulary));
    }

    Reading(Vocabulary vocabulary, Diagnostics diagnostics, StandIns standIns) {
        this.diagnostics = diagnostics;
        this.values = new Values(vocabulary, this, diagnostics, standIns);
    }

    /**
     * Reads a tree as a type; every error goes to the diagnostics, at its token.
     *
     * @param type a record such as {@code Experiment}, or the interface of a kind of component
     * @throws IllegalStateException if a record's header has a key of no valid type, or a default that is not valid
     */
    public Binding bind(Json tree, Class<?> type) {
        return value(tree, Expected.of(type));
    }

    Binding value(Json json, Expected expected) {
        return values.value(json, expected);
    }

    /** The value of a tree, which is read only if that very tree has not been read as this before. */
    Binding once(Json json, Expected expected, Supplier<Binding> read) {
        Known before = known.get(json);
        if (before != null && before.as().equals(expected)) {
            return before.binding();
        }
        Binding now = read.get();
        known.put(json, new Known(expected, now));
        return now;
    }

    /** The value that was read, without fault if no error was found meanwhile. */
    Binding scalar(Supplier<Optional<?>> read) {
        int before = diagnostics.found();
        Optional<Object> value = read.get().map(Object.class::cast);
        return Binding.of(value, value.isPresent() && diagnostics.found() == before);
    }
}
