package dev.eckart.experiments.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The named parts of one kind in an experiment. A part that is broken has a name, but no value.
 *
 * @param all by name, in the order of the file
 * @param known whether these are all names; not, if even the object that holds them is broken
 */
public record Names<T>(SequencedMap<String, Optional<T>> all, boolean known) {

    public Names {
        all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
    }

    /** Parts of which none is broken. */
    public static <T> Names<T> of(SequencedMap<String, T> parts) {
        SequencedMap<String, Optional<T>> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(name, Optional.of(part)));
        return new Names<>(all, true);
    }

    /** The names. */
    public Set<String> names() {
        return all.sequencedKeySet();
    }

    /** Whether there is certainly no part of a name. */
    public boolean lacks(String name) {
        return known && !all.containsKey(name);
    }

    /** The part of a name; empty if there is none, or it is broken. */
    public Optional<T> sound(String name) {
        return all.getOrDefault(name, Optional.empty());
    }

    /** The parts that are not broken. */
    public Stream<T> sound() {
        return all.values().stream().flatMap(Optional::stream);
    }

    /** Whether no part is broken. */
    public boolean allSound() {
        return known && all.values().stream().allMatch(Optional::isPresent);
    }
}
