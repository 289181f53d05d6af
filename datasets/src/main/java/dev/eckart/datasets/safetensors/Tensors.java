package dev.eckart.datasets.safetensors;

import dev.eckart.linalg.NdArray;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named arrays, and texts about them. Immutable and thread-safe.
 *
 * @param texts by name; {@code __metadata__} in the file
 * @param arrays by name
 */
public record Tensors(SortedMap<String, String> texts, SortedMap<String, NdArray> arrays) {

    /** Copies both maps. */
    public Tensors {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        arrays = Collections.unmodifiableSortedMap(new TreeMap<>(arrays));
    }

    /** One array, and no text. */
    public static Tensors of(String name, NdArray array) {
        return new Tensors(new TreeMap<>(), new TreeMap<>(Map.of(name, array)));
    }
}
