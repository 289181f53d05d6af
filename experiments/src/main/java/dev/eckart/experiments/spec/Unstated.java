package dev.eckart.experiments.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a report leaves open.
 *
 * @param alternatives by path, the alternatives as JSON texts
 */
public record Unstated(SequencedMap<String, List<String>> alternatives) {

    public Unstated {
        alternatives = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(alternatives));
    }
}
