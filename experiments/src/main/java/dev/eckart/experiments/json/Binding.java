package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What became of a tree that was read as a type: a value, or those of its parts that are sound. A misspelt key counts
 * as the key that was meant, so that its value can be checked further. Immutable.
 *
 * @param value empty if something in it is broken
 * @param faultless whether nothing at all was wrong, so that the value is what the file says
 * @param likely what the value may be: itself, if it is sound; else with valid values in place of what is broken, as
 *     unlike each other as such can be; empty if nothing is known of it
 * @param parts by key, name or position from 0, what was written in it; of a scalar none
 * @param complete whether these are all parts; not, if some may have been lost by an error that has been told
 */
public record Binding(
        Optional<Object> value, boolean faultless, List<Object> likely, SequencedMap<String, Binding> parts,
        boolean complete) {

    private static final SequencedMap<String, Binding> NO_PARTS = new LinkedHashMap<>();

    static final Binding BROKEN = new Binding(Optional.empty(), false, List.of(), NO_PARTS, false);

    public Binding {
        likely = List.copyOf(likely);
        parts = Collections.unmodifiableSequencedMap(parts);
    }

    static Binding of(Optional<Object> value, boolean faultless) {
        return new Binding(value, faultless, value.map(List::of).orElse(List.of()), NO_PARTS, true);
    }

    /** The same, broken, but with all that may be known of it. */
    Binding withoutValue() {
        return new Binding(Optional.empty(), false, likely, parts, false);
    }

    /** The same, that may be something else besides. */
    Binding orAny(List<Object> others) {
        return new Binding(value, false, Stream.concat(likely.stream(), others.stream()).toList(), parts, complete);
    }

    /** The value, if nothing at all was wrong with it and it is of a type. */
    public <T> Optional<T> whole(Class<T> type) {
        return faultless ? sound(type) : Optional.empty();
    }

    /** The value, if it can be checked further and is of a type; what an optional key holds is of that type. */
    public <T> Optional<T> sound(Class<T> type) {
        return value.flatMap(present -> present instanceof Optional<?> optional ? optional : value)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What was written at a path, broken or not; empty if nothing was. */
    public Optional<Binding> at(Path path) {
        Optional<Binding> here = Optional.of(this);
        for (String segment : path.segments()) {
            here = here.flatMap(binding -> Optional.ofNullable(binding.parts.get(segment)));
        }
        return here;
    }

    /** {@link #at(Path)}, by dotted keys. */
    public Optional<Binding> at(String dotted) {
        return at(Path.of(dotted));
    }

    /** What the value may be: see {@link #likely()}. */
    public <T> List<T> likely(Class<T> type) {
        return likely.stream()
                .flatMap(each -> each instanceof Optional<?> optional ? optional.stream() : Stream.of(each))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What the value may be, and all that is in it. */
    public List<Object> all() {
        return Stream.concat(likely.stream(), parts.values().stream().flatMap(part -> part.all().stream())).toList();
    }

    /** The values of the parts, in order, each with its key; of a broken one none. */
    public <T> SequencedMap<String, Optional<T>> parts(Class<T> type) {
        SequencedMap<String, Optional<T>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Binding> part : parts.entrySet()) {
            values.put(part.getKey(), part.getValue().sound(type));
        }
        return values;
    }

    /** What the parts may be, in order, each with its key: see {@link #likely()}. */
    public <T> SequencedMap<String, List<T>> likelyParts(Class<T> type) {
        SequencedMap<String, List<T>> values = new LinkedHashMap<>();
        parts.forEach((key, part) -> values.put(key, part.likely(type)));
        return values;
    }
}
