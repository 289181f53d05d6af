package dev.eckart.cli;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.sample.DatasetFacts;
import dev.eckart.experiments.spec.Description;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component as {@code describe} shows it.
 *
 * @param data what it holds, if it is a dataset that needs no file
 * @param example the component in a file
 * @param experiment a file that runs
 * @param files what must lie beside the file, text by name
 */
record Described(
        Description component,
        List<DatasetFacts> data,
        Json example,
        Optional<Json> experiment,
        Map<String, String> files) {

    Described {
        data = List.copyOf(data);
        files = Map.copyOf(files);
    }
}
