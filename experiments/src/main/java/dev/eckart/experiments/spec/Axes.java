package dev.eckart.experiments.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Settings and the values that each is to take: the axes of a sweep, or what a report leaves unstated. In files an
 * object of path → list of values.
 *
 * @param values by path, the values as JSON texts
 */
public record Axes(SequencedMap<String, List<String>> values) {

    public Axes {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }
}
