package dev.eckart.components;

import java.util.ArrayList;
import java.util.List;

/**
 * A place within a component or a file: the keys and list positions that lead to it. The root is empty.
 *
 * @param segments keys, and positions from 0 as text
 */
public record Path(List<String> segments) {

    /** The place where everything starts. */
    public static final Path ROOT = new Path(List.of());

    public Path {
        segments = List.copyOf(segments);
    }

    /** The path of dotted keys, such as {@code fit.optimiser.learningRate}. */
    public static Path of(String dotted) {
        return new Path(List.of(dotted.split("\\.", -1)));
    }

    /** This path with one more segment. */
    public Path then(String segment) {
        List<String> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new Path(longer);
    }

    /** This path followed by another. */
    public Path then(Path rest) {
        List<String> longer = new ArrayList<>(segments);
        longer.addAll(rest.segments);
        return new Path(longer);
    }

    /** The keys joined by dots; empty for the root. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
