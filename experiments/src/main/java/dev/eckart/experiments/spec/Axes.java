package dev.eckart.experiments.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Settings and the values that each is to take: the axes of a sweep, or what a report leaves unstated. In files an
 * object of path → list of values, or what they are drawn from; axes that move together stand in an object under
 * {@code zip}, or in a list of such objects.
 *
 * @param values by path, the values as JSON texts; all that is drawn has been
 * @param zipped the paths of axes that move together, whose lists are of one length; axes of no group move alone
 */
public record Axes(SequencedMap<String, List<String>> values, List<List<String>> zipped) {

    public Axes {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        zipped = zipped.stream().map(List::copyOf).toList();
    }

    /** Axes each of which moves alone. */
    public Axes(SequencedMap<String, List<String>> values) {
        this(values, List.of());
    }
}
