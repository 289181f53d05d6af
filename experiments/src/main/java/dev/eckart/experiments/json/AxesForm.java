package dev.eckart.experiments.json;

import dev.eckart.experiments.spec.Axes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Axes as an object of paths, which braces may couple, each with a list of values, which may be any JSON. */
final class AxesForm implements Form<Axes> {

    @Override
    public Class<Axes> type() {
        return Axes.class;
    }

    @Override
    public String expected() {
        return "an object that gives paths of the experiment lists of values";
    }

    @Override
    public String example() {
        return "{\"models.mlp.fit.epochs\": [10, 20]}";
    }

    @Override
    public Map<String, Object> schema() {
        Object values = SchemaObject.of("type", List.of("array", "object"), "minItems", 1);
        return SchemaObject.of("type", "object", "additionalProperties", values);
    }

    @Override
    public Optional<Axes> read(Json json, Diagnostics diagnostics) {
        if (!(json instanceof Json.Obj object)) {
            return diagnostics.wrong(json, expected());
        }
        SequencedMap<String, List<String>> values = new LinkedHashMap<>();
        object.members().forEach((path, member) -> {
            checkPath(path, member.key(), diagnostics);
            texts(member.value(), diagnostics).ifPresent(texts -> values.put(path, texts));
        });
        return Optional.of(new Axes(values));
    }

    static Json write(Axes axes, Origin origin) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> axis : axes.values().entrySet()) {
            List<Json> values = axis.getValue().stream()
                    .map(text -> JsonReader.readQuietly(text, origin).orElseThrow())
                    .toList();
            members.put(axis.getKey(), new Json.Member(origin, new Json.Array(origin, values)));
        }
        return new Json.Obj(origin, members);
    }

    private static Optional<List<String>> texts(Json json, Diagnostics diagnostics) {
        if (json instanceof Json.Array list && !list.elements().isEmpty()) {
            return Optional.of(list.elements().stream().map(Json::compact).toList());
        }
        String found = json instanceof Json.Array ? "an empty list" : Found.describe(json);
        diagnostics.add(json.origin(), "found " + found + ", expected a list of values");
        return Optional.empty();
    }

    private static void checkPath(String path, Origin origin, Diagnostics diagnostics) {
        try {
            CoupledPath.expand(path);
        } catch (IllegalArgumentException e) {
            diagnostics.add(origin, String.valueOf(e.getMessage()));
        }
    }
}
