package dev.eckart.experiments.sample;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import java.util.Map;

/**
 * A small experiment that runs.
 *
 * @param tree the experiment
 * @param files what must lie beside it, text by name
 */
public record SampleExperiment(Json tree, Map<String, String> files) {

    public SampleExperiment {
        files = Map.copyOf(files);
    }

    /** The experiment file. */
    public String text() {
        return CanonicalJson.pretty(tree);
    }
}
