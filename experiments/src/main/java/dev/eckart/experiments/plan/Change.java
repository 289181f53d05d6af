package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
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
 * @param values by path, which braces may couple, where that was written and the value
 */
record Change(SequencedMap<String, Json.Member> values) {

    /**
     * All combinations of alternatives.
     *
     * @param alternatives axes, as a sweep has them
     */
    static List<Change> combinations(List<JointAxes> alternatives) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        List<Change> combinations = List.of(new Change(new LinkedHashMap<>()));
        for (JointAxes axes : alternatives) {
            combinations = multiplied(combinations, axes);
        }
        return combinations;
    }

    /** How many {@link #combinations} there are; the greatest long where it is more than that. */
    static long count(List<JointAxes> alternatives) {
        return alternatives.isEmpty() ? 0
                : alternatives.stream().mapToLong(JointAxes::length).reduce(1, Count::product);
    }

    /** One key set to a text, as a convention of Eckart's own. */
    static Change of(String path, String value) {
        Origin convention = new Origin.BuiltIn("convention " + path + "=" + value);
        SequencedMap<String, Json.Member> values = new LinkedHashMap<>();
        values.put(path, new Json.Member(convention, new Json.Text(convention, value)));
        return new Change(values);
    }

    /** Keys set to values that are written as JSON, by path. */
    static Change of(SequencedMap<String, String> texts) {
        SequencedMap<String, Json.Member> values = new LinkedHashMap<>();
        texts.forEach((path, text) -> values.put(path, new Json.Member(
                new Origin.Option(path), OptionValue.parse(text, new Origin.Option(text)))));
        return new Change(values);
    }

    /** The values as JSON texts, by path. */
    SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        values.forEach((path, value) -> texts.put(path, value.value().compact()));
        return texts;
    }

    /** @throws IllegalArgumentException if a path leads nowhere in the tree */
    Json applied(Json tree) {
        Json changed = tree;
        for (Map.Entry<String, Json.Member> value : values.entrySet()) {
            Json.Member written = value.getValue();
            for (CoupledPath.Place place : CoupledPath.places(value.getKey(), written.key())) {
                changed = changed.with(place.path(), place.keys(), written.value());
            }
        }
        return changed;
    }

    /** The last key of each path with its value, such as "epochs 50, learningRate 0.01". */
    String description() {
        return values.entrySet().stream()
                .map(value -> value.getKey().substring(value.getKey().lastIndexOf('.') + 1) + " "
                        + value.getValue().value().compact())
                .collect(Collectors.joining(", "));
    }

    private static List<Change> multiplied(List<Change> combinations, JointAxes axes) {
        List<Change> more = new ArrayList<>();
        for (Change combination : combinations) {
            for (int i = 0; i < axes.length(); i++) {
                SequencedMap<String, Json.Member> values = new LinkedHashMap<>(combination.values());
                for (JointAxes.Axis axis : axes.axes()) {
                    values.put(axis.path(), new Json.Member(axis.key(), axis.values().get(i)));
                }
                more.add(new Change(values));
            }
        }
        return more;
    }
}
