package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** An experiment whose data is a list: the same as one with the first of them, and an axis over all. */
public final class DataList {

    private static final String DATA = "data";
    private static final String SWEEP = "sweep";

    private DataList() { }

    /**
     * The experiment with the list as the first axis of its sweep.
     *
     * @param diagnostics takes an error if there is an axis over the data already
     */
    public static Json asAxis(Json experiment, Diagnostics diagnostics) {
        if (!(experiment instanceof Json.Obj object)
                || !(object.child(DATA).orElse(null) instanceof Json.Array list) || list.elements().isEmpty()) {
            return experiment;
        }
        Json first = experiment.with(Path.of(DATA), list.elements().getFirst());
        Origin key = object.key(DATA).orElseThrow();
        Json sweep = experiment.child(SWEEP).orElseGet(() -> new Json.Obj(key, new LinkedHashMap<>()));
        if (!(sweep instanceof Json.Obj axes)) {
            return first;
        }
        axes.key(DATA).ifPresent(again -> diagnostics.add(again, "\"data\" is a list, which is an axis already"));
        SequencedMap<String, Json.Member> all = new LinkedHashMap<>(axes.members());
        all.putFirst(DATA, new Json.Member(key, list));
        return first.with(Path.of(SWEEP), key, new Json.Obj(axes.origin(), all));
    }
}
