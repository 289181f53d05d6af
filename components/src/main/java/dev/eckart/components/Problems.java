package dev.eckart.components;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with an input, so that all of it can be told at once. A view made by {@link #at} adds to the
 * same collection at a deeper place. Not thread-safe.
 *
 * <p>Places are told as exactly as they are known: {@code problems.at("columns").at(2)} is the third element of a list,
 * {@code problems.at("columns").atName("hight")} the name that somebody gave to a member of an object. In a file, the
 * error then stands at that very token.
 */
public final class Problems {

    private final List<Problem> found;
    private final Path here;
    private final boolean ofName;

    /** An empty collection, at the root. */
    public Problems() {
        this(new ArrayList<>(), Path.ROOT, false);
    }

    private Problems(List<Problem> found, Path here, boolean ofName) {
        this.found = found;
        this.here = here;
        this.ofName = ofName;
    }

    /** The same collection, one key deeper. */
    public Problems at(String key) {
        return new Problems(found, here.then(key), false);
    }

    /** The same collection, at an element of the list that stands here; positions count from 0. */
    public Problems at(int position) {
        return at(Integer.toString(position));
    }

    /** The same collection, at the name of a key: where that is wrong, and not what is given to it. */
    public Problems atName(String key) {
        return new Problems(found, here.then(key), true);
    }

    /** Adds a problem at this place. */
    public void add(String message) {
        found.add(new Problem(here, ofName, message));
    }

    /** Adds problems that were found for themselves: their paths start at this place. */
    public void addAll(List<Problem> deeper) {
        deeper.forEach(problem -> found.add(
                new Problem(here.then(problem.path()), problem.ofName(), problem.message())));
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
