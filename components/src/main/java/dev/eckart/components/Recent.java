package dev.eckart.components;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Values by what they are made from, as far as they were asked for lately: for what takes longer to make than to keep.
 * Thread-safe; a value is made by one thread while others wait.
 *
 * @param <K> what a value is made from, compared by {@code equals}
 */
public final class Recent<K, V> {

    private final int most;
    private final SequencedMap<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many values are kept, at least 1 */
    public Recent(int most) {
        this.most = most;
    }

    /** The value that was made from something equal, or else a new one. */
    public synchronized V of(K key, Function<? super K, ? extends V> made) {
        V value = values.computeIfAbsent(key, made);
        if (values.size() > most) {
            values.pollFirstEntry();
        }
        return value;
    }
}
