package dev.eckart.experiments.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The named parts of one kind in an experiment.
 *
 * @param all by name, in the order of the file, what each part may be: itself or, where something in it is broken, the
 *     same with valid values in place of that, as unlike each other as such can be; nothing, if nothing is known of it
 * @param known whether these are all names; not, if even the object that holds them is broken
 */
public record Names<T>(SequencedMap<String, List<T>> all, boolean known) {

    public Names {
        all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
    }

    /** Parts of which none is broken. */
    public static <T> Names<T> of(SequencedMap<String, T> parts) {
        SequencedMap<String, List<T>> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(name, List.of(part)));
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

    /** What the part of a name may be; nothing, if there is none, or nothing is known of it. */
    public List<T> likely(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** Whether something is certainly true of the part of a name: it is of all that the part may be. */
    public boolean isCertain(String name, Predicate<T> property) {
        return !likely(name).isEmpty() && likely(name).stream().allMatch(property);
    }
}
