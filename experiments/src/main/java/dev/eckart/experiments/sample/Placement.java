package dev.eckart.experiments.sample;

import dev.eckart.components.Header;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Sample;
import dev.eckart.experiments.spec.Experiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Puts a component into an experiment, at the end of a trail; what stands on the trail is kept where it can be. */
final class Placement {

    private static final String TYPE = "type";

    private final Sample sample;
    private final Header component;
    private final Json value;

    /**
     * @param sample makes the records on the trail that the experiment does not have
     * @param value what the component looks like
     */
    Placement(Sample sample, Header component, Json value) {
        this.sample = sample;
        this.component = component;
        this.value = value;
    }

    Json in(Json experiment, Trail trail) {
        return placed(Optional.of(experiment), trail.steps());
    }

    /** The object that has the first step's key, with all that follows in it. */
    private Json placed(Optional<Json> standing, List<Trail.Step> steps) {
        Trail.Step step = steps.getFirst();
        Json.Obj host = standing.filter(json -> isOf(step.host(), json))
                .or(() -> Optional.of(sample.of(step.host())))
                .map(Json.Obj.class::cast)
                .orElseThrow();
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(host.members());
        Json within = within(host.child(step.key().name()).or(() -> sample.of(step.key())), steps);
        members.put(step.key().name(), new Json.Member(within.origin(), within));
        return new Json.Obj(host.origin(), members);
    }

    private Json within(Optional<Json> standing, List<Trail.Step> steps) {
        Class<?> raw = steps.getFirst().key().raw();
        if (raw == List.class) {
            return new Json.Array(value.origin(), List.of(next(first(standing), steps)));
        } else if (Map.class.isAssignableFrom(raw)) {
            Json next = next(first(standing), steps);
            return new Json.Obj(
                    value.origin(),
                    new LinkedHashMap<>(Map.of(name(standing, steps), new Json.Member(value.origin(), next))));
        }
        return next(standing, steps);
    }

    private Json next(Optional<Json> standing, List<Trail.Step> steps) {
        return steps.size() == 1 ? value : placed(standing, steps.subList(1, steps.size()));
    }

    /** A name for the entry of a map: the component's there, unless a sample names what else it must be. */
    private String name(Optional<Json> standing, List<Trail.Step> steps) {
        boolean root = steps.getFirst().host().type() == Experiment.class;
        Header held = steps.size() == 1 ? component : steps.get(1).host();
        return standing.filter(json -> !root && json instanceof Json.Obj object && !object.members().isEmpty())
                .map(json -> ((Json.Obj) json).members().firstEntry().getKey())
                .orElse(held.name());
    }

    private static Optional<Json> first(Optional<Json> standing) {
        return standing.flatMap(json -> json instanceof Json.Obj object
                ? object.members().values().stream().map(Json.Member::value).findFirst()
                : json.child("0"));
    }

    private static boolean isOf(Header host, Json json) {
        Optional<Json> type = json.child(TYPE);
        return json instanceof Json.Obj && type
                .map(named -> named instanceof Json.Text text && text.value().equals(host.name()))
                .orElse(true);
    }
}
