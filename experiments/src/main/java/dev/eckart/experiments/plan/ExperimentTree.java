package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An experiment file as a tree, with all that it extends, overrides and {@code like} applied.
 *
 * @param name the experiment's name: the stem of its file
 * @param folder where the file is
 */
public record ExperimentTree(String name, Path folder, Json tree) {

    /** The same experiment with another tree. */
    ExperimentTree with(Json changed) {
        return new ExperimentTree(name, folder, changed);
    }

    /**
     * What relative paths in the data's settings are relative to: the folder of the file that wrote their {@code path}
     * or, where they have none, the data; of an option, the experiment's folder.
     *
     * @param point this experiment's tree at a point of the sweep
     */
    Path dataFolder(Json point) {
        Optional<Json> data = point.child("data");
        return data.flatMap(settings -> settings.child("path")).or(() -> data)
                .map(Json::origin)
                .filter(Origin.InFile.class::isInstance)
                .map(origin -> Path.of(((Origin.InFile) origin).source().fileName()).resolveSibling(""))
                .orElse(folder);
    }
}
