package dev.eckart.experiments.json;

import dev.eckart.experiments.spec.Unstated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What is left unstated: an object of paths, each with a list of alternatives, which may be any JSON. */
final class UnstatedForm implements Form<Unstated> {

    @Override
    public Class<Unstated> type() {
        return Unstated.class;
    }

    @Override
    public String expected() {
        return "an object that gives paths of the experiment lists of alternatives";
    }

    @Override
    public Optional<Unstated> read(Json json, Diagnostics diagnostics) {
        if (!(json instanceof Json.Obj object)) {
            return diagnostics.wrong(json, expected());
        }
        SequencedMap<String, List<String>> alternatives = new LinkedHashMap<>();
        for (Map.Entry<String, Json.Member> entry : object.members().entrySet()) {
            if (entry.getValue().value() instanceof Json.Array list && !list.elements().isEmpty()) {
                alternatives.put(entry.getKey(), list.elements().stream().map(Json::compact).toList());
            } else {
                Json wrong = entry.getValue().value();
                diagnostics.add(wrong.origin(), "found " + (wrong instanceof Json.Array ? "an empty list"
                        : Found.describe(wrong)) + ", expected a list of alternatives");
            }
        }
        return alternatives.size() == object.members().size()
                ? Optional.of(new Unstated(alternatives)) : Optional.empty();
    }

    static Json write(Unstated unstated, Origin origin) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        unstated.alternatives().forEach((path, texts) -> members.put(path, new Json.Member(origin, new Json.Array(
                origin, texts.stream().map(text -> JsonReader.readQuietly(text, origin).orElseThrow()).toList()))));
        return new Json.Obj(origin, members);
    }
}
