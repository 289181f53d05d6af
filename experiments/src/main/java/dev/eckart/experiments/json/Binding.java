package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What became of a tree that was read as a type: a value, or those of its parts that are sound. A misspelt key counts
 * as the key that was meant, so that its value can be checked further. Immutable.
 *
 * @param value empty if something in it is broken
 * @param faultless whether nothing at all was wrong, so that the value is what the file says
 * @param parts by key, name or position from 0, what was written in it; of a scalar none
 * @param complete whether these are all parts; not, if some may have been lost by an error that has been told
 */
public record Binding(
        Optional<Object> value, boolean faultless, SequencedMap<String, Binding> parts, boolean complete) {

    static final Binding BROKEN = new Binding(Optional.empty(), false, new LinkedHashMap<>(), false);

    public Binding {
        parts = Collections.unmodifiableSequencedMap(parts);
    }

    static Binding of(Optional<Object> value, boolean faultless) {
        return new Binding(value, faultless, new LinkedHashMap<>(), true);
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

    /** The values of the parts, in order, each with its key; of a broken one none. */
    public <T> SequencedMap<String, Optional<T>> parts(Class<T> type) {
        SequencedMap<String, Optional<T>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Binding> part : parts.entrySet()) {
            values.put(part.getKey(), part.getValue().sound(type));
        }
        return values;
    }
}
