package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Some keys of an experiment set to other values.
 *
 * @param values value by path
 */
record Change(SequencedMap<String, Json> values) {

    /**
     * All combinations of alternatives.
     *
     * @param alternatives an object of path → list of values; anything else has none
     */
    static List<Change> combinations(Json alternatives) {
        if (!(alternatives instanceof Json.Obj object) || object.members().isEmpty()) {
            return List.of();
        }
        List<Change> combinations = List.of(new Change(new LinkedHashMap<>()));
        for (Map.Entry<String, Json.Member> axis : object.members().entrySet()) {
            if (axis.getValue().value() instanceof Json.Array choices) {
                combinations = multiplied(combinations, axis.getKey(), choices.elements());
            }
        }
        return combinations;
    }

    /** One key set to a text, as a convention of Eckart's own. */
    static Change of(String path, String value) {
        SequencedMap<String, Json> values = new LinkedHashMap<>();
        values.put(path, new Json.Text(new Origin.BuiltIn("convention " + path + "=" + value), value));
        return new Change(values);
    }

    /** The values as JSON texts, by path. */
    SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        values.forEach((path, value) -> texts.put(path, value.compact()));
        return texts;
    }

    /** @throws IllegalArgumentException if a path leads nowhere in the tree */
    Json applied(Json tree) {
        Json changed = tree;
        for (Map.Entry<String, Json> value : values.entrySet()) {
            changed = changed.with(Path.of(value.getKey()), value.getValue());
        }
        return changed;
    }

    /** The last key of each path with its value, such as "epochs 50, learningRate 0.01". */
    String description() {
        return values.entrySet().stream()
                .map(value -> value.getKey().substring(value.getKey().lastIndexOf('.') + 1) + " "
                        + value.getValue().compact())
                .collect(Collectors.joining(", "));
    }

    private static List<Change> multiplied(List<Change> combinations, String path, List<Json> choices) {
        List<Change> more = new ArrayList<>();
        for (Change combination : combinations) {
            for (Json choice : choices) {
                SequencedMap<String, Json> values = new LinkedHashMap<>(combination.values());
                values.put(path, choice);
                more.add(new Change(values));
            }
        }
        return more;
    }
}
