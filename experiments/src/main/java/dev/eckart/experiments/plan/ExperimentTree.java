package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Json;
import java.nio.file.Path;

/**
 * An experiment file as a tree, with overrides and {@code like} applied.
 *
 * @param name the experiment's name: the stem of its file
 * @param folder what relative paths in the file are relative to
 */
public record ExperimentTree(String name, Path folder, Json tree) {

    /** The same experiment with another tree. */
    ExperimentTree with(Json changed) {
        return new ExperimentTree(name, folder, changed);
    }
}
