package dev.eckart.reports.changes;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One of two that are compared: an experiment, or one row of its tables.
 *
 * @param name as people know it
 * @param row the label of the row; empty for all of the experiment
 */
public record Side(String name, Results results, Optional<String> row) {

    /** The rows, in order; none if there is no row of that label. */
    public List<VariantResults> variants() {
        return results.variants().stream()
                .filter(variant -> row.isEmpty() || variant.variant().label().equals(row.get()))
                .toList();
    }

    /** Value, as JSON, by path: of a row, those of its model and its point of the sweep. */
    SequencedMap<String, String> settings() {
        return row.isEmpty() ? whole() : variants().stream().findFirst().map(Side::ofRow).orElseGet(TreeMap::new);
    }

    private SequencedMap<String, String> whole() {
        SequencedMap<String, String> settings = new TreeMap<>();
        flatten("", CanonicalJson.tree(results.experiment()), settings);
        settings.put("data sha256", results.data().source().sha256());
        return settings;
    }

    private static SequencedMap<String, String> ofRow(VariantResults variant) {
        SequencedMap<String, String> settings = new TreeMap<>();
        Experiment experiment = variant.experiment();
        flatten("data", CanonicalJson.tree(experiment.data()), settings);
        flatten("steps", CanonicalJson.tree(experiment.steps()), settings);
        experiment.split().ifPresent(split -> flatten("split", CanonicalJson.tree(split), settings));
        flatten("seeds", CanonicalJson.tree(experiment.seeds()), settings);
        flatten("precision", CanonicalJson.tree(experiment.precision()), settings);
        flatten("model", CanonicalJson.tree(variant.model()), settings);
        return settings;
    }

    private static void flatten(String path, Json value, SequencedMap<String, String> settings) {
        List<String> names = new ArrayList<>();
        List<Json> parts = new ArrayList<>();
        switch (value) {
            case Json.Obj object -> object.members().forEach((name, member) -> {
                names.add(name);
                parts.add(member.value());
            });
            case Json.Array array when array.elements().stream().anyMatch(Json.Obj.class::isInstance) ->
                array.elements().forEach(element -> {
                    names.add(Integer.toString(names.size()));
                    parts.add(element);
                });
            case Json.Array _, Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ ->
                settings.put(path, value.compact());
        }
        for (int i = 0; i < parts.size(); i++) {
            flatten(path.isEmpty() ? names.get(i) : path + "." + names.get(i), parts.get(i), settings);
        }
    }
}
