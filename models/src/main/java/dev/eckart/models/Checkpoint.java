package dev.eckart.models;

import dev.eckart.components.RandomStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From where a context's fits can go on. Immutable and thread-safe.
 *
 * @param fit which of the fits that the context has begun, from 1: where a model makes several, those before it are
 *     made again
 * @param state what it has come to
 * @param streams where the random streams are that have been drawn from, by name
 */
public record Checkpoint(int fit, FitState state, SortedMap<String, RandomStream.Position> streams) {

    /** Copies the map. */
    public Checkpoint {
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
    }
}
