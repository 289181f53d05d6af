package dev.eckart.experiments.json;

import dev.eckart.experiments.spec.Catalogue;
import java.util.Optional;

/**
 * Reads trees as values of Java types, by the headers of records.
 *
 * <p>Keys may be int, long, double, boolean, String, enums, records, components,
 * {@link dev.eckart.experiments.spec.Seeds}, {@link dev.eckart.experiments.spec.Reported},
 * {@link dev.eckart.experiments.spec.Axes}, and Optional, OptionalInt, OptionalLong, OptionalDouble, List and
 * SequencedMap of those. Components, and nothing else, are objects with a {@code type}, or that type's name
 * alone. Immutable and thread-safe.
 */
public final class Binder {

    private final Vocabulary vocabulary;

    /**
     * A binder that knows these components.
     *
     * @param catalogue what a {@code type} may be, and the streams that seeds may name
     */
    public Binder(Catalogue catalogue) {
        this.vocabulary = new Vocabulary(catalogue);
    }

    /**
     * Reads a tree as a value of a type.
     *
     * @param type a record such as {@code Experiment}, or the interface of a kind of component
     * @param diagnostics takes every error, each at its token
     * @return the value; empty if anything is wrong with the tree
     * @throws IllegalStateException if a record's header has a key of no valid type, or a default that is not valid
     */
    public <T> Optional<T> bind(Json tree, Class<T> type, Diagnostics diagnostics) {
        return reading(diagnostics).bind(tree, type).whole(type);
    }

    /**
     * A tree as it was meant, for whatever looks into it before it is read: of misspelt keys the right ones, and
     * objects in place of the names of components that may have keys.
     *
     * @param type as for {@link #bind}
     * @param diagnostics takes an error for each misspelt key, which reading the tree does not tell again
     */
    public Json meant(Json tree, Class<?> type, Diagnostics diagnostics) {
        return new MeantTree(vocabulary, diagnostics).meant(tree, Expected.of(type));
    }

    /**
     * A start to read several trees that share parts.
     *
     * @param diagnostics takes every error, each at its token
     */
    public Reading reading(Diagnostics diagnostics) {
        return new Reading(vocabulary, diagnostics);
    }
}
