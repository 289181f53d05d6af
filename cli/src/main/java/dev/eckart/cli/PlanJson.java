package dev.eckart.cli;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedTuning.Candidate;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.plan.ValueOrigin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A plan for programs. */
final class PlanJson {

    private final PlannedWork work;

    private PlanJson(PlannedWork work) {
        this.work = work;
    }

    /** The plan as what {@link CanonicalJson} writes; runs whose settings are to be chosen stand there as trials. */
    static Object of(PlannedWork work) {
        return new PlanJson(work).plan();
    }

    private Object plan() {
        SequencedMap<String, Object> plan = new LinkedHashMap<>();
        plan.put("name", work.plan().name());
        plan.put("known", work.known().size());
        plan.put("toDo", work.missing());
        plan.put("resolved", work.plan().experiment());
        plan.put("notFromTheFile", work.explained().origins().stream().map(PlanJson::origin).toList());
        plan.put("runs", work.plan().variants().stream().flatMap(this::runs).toList());
        return plan;
    }

    private static Object origin(ValueOrigin value) {
        SequencedMap<String, Object> origin = new LinkedHashMap<>();
        origin.put("path", value.path());
        origin.put("value", json(value.value()));
        origin.put("origin", value.origin());
        return origin;
    }

    private Stream<Object> runs(PlannedVariant variant) {
        if (variant.tuning().isEmpty()) {
            return variant.runs().stream().map(run -> run(variant, run, Map.of()));
        }
        return variant.tuning().get().candidates().stream()
                .flatMap(candidate -> trials(variant, candidate));
    }

    private Stream<Object> trials(PlannedVariant variant, Candidate candidate) {
        return candidate.trial().runs().stream().map(run -> run(variant, run, candidate.values()));
    }

    private Object run(PlannedVariant variant, PlannedRun planned, Map<String, String> tried) {
        SequencedMap<String, Object> run = new LinkedHashMap<>();
        run.put("key", planned.key());
        run.put("known", work.known().contains(planned.key()));
        run.put("model", variant.variant().model());
        run.put("swept", values(variant.variant().swept()));
        if (!tried.isEmpty()) {
            run.put("tried", values(tried));
        }
        run.put("seeds", planned.seeds());
        run.put("fold", planned.fold());
        return run;
    }

    private static SequencedMap<String, Json> values(Map<String, String> texts) {
        SequencedMap<String, Json> values = new LinkedHashMap<>();
        texts.forEach((path, text) -> values.put(path, json(text)));
        return values;
    }

    private static Json json(String text) {
        return OptionValue.parse(text, new Origin.Option(text));
    }
}
