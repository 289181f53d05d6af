package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fit has come to at the end of an epoch: all that a fit with the same settings and data, begun anew, needs to
 * go on from there. Where the random streams are is no part of it: the context keeps that. Immutable and thread-safe.
 *
 * @param epoch the epochs done, at least 1
 * @param arrays by name
 */
public record FitState(int epoch, SortedMap<String, NdArray> arrays) {

    /** Copies the map. */
    public FitState {
        arrays = Collections.unmodifiableSortedMap(new TreeMap<>(arrays));
    }

    /** A state of arrays in any order. */
    public static FitState of(int epoch, Map<String, NdArray> arrays) {
        return new FitState(epoch, new TreeMap<>(arrays));
    }

    /**
     * An array.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public NdArray array(String name) {
        NdArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return array;
    }

    /**
     * The number in an array without axes.
     *
     * @throws IllegalArgumentException if there is none of that name, or it has axes
     */
    public double number(String name) {
        NdArray array = array(name);
        if (array.shape().rank() != 0) {
            throw new IllegalArgumentException(name + " has the shape " + array.shape() + ", expected a number");
        }
        return array.at(0);
    }
}
