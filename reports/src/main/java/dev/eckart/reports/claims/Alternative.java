package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What the results are when something else is assumed.
 *
 * @param description in words: "mean reduction", or the settings
 * @param settings value as JSON by path, for an alternative to what is left unstated; empty for a convention
 * @param results of the experiment under it, with the same names of models and metrics
 */
public record Alternative(String description, SequencedMap<String, String> settings, Results results) {

    public Alternative {
        settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    }

    /** Another convention, such as "mean reduction". */
    public static Alternative convention(String description, Results results) {
        return new Alternative(description, new LinkedHashMap<>(), results);
    }

    /** One combination of settings that a report leaves unstated, described by the last keys of their paths. */
    public static Alternative unstated(SequencedMap<String, String> settings, Results results) {
        String description = settings.entrySet().stream()
                .map(setting -> lastKey(setting.getKey()) + " " + setting.getValue())
                .collect(Collectors.joining(", "));
        return new Alternative(description, settings, results);
    }

    private static String lastKey(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
