package dev.eckart.components;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with an input, so that all of it can be told at once. A view made by {@link #at} adds to the
 * same collection at a deeper place. Not thread-safe.
 */
public final class Problems {

    private final List<Problem> found;
    private final Path here;

    /** An empty collection, at the root. */
    public Problems() {
        this(new ArrayList<>(), Path.ROOT);
    }

    private Problems(List<Problem> found, Path here) {
        this.found = found;
        this.here = here;
    }

    /** The same collection, one key deeper. */
    public Problems at(String key) {
        return new Problems(found, here.then(key));
    }

    /** The same collection, at an element of the list that stands here; positions count from 0. */
    public Problems at(int position) {
        return at(Integer.toString(position));
    }

    /** Adds a problem at this place. */
    public void add(String message) {
        found.add(new Problem(here, message));
    }

    /** All problems found so far, at any place, in the order of their finding. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Whether nothing has been found, at any place. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
