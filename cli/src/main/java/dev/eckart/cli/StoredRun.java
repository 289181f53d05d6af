package dev.eckart.cli;

import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A run of the ledger as an experiment of its own, made of nothing but its settings and the names of its scores and
 * curves. Outputs are not asked for: the fitted model stands for them.
 */
final class StoredRun {

    private static final List<String> OF_EXPERIMENT = List.of("data", "steps", "split", "precision");
    private static final String MODEL = "model";

    /** What a key rests on beside the experiment's own settings. */
    private static final List<String> OF_SURROUNDINGS = List.of("dataSha256", "fittedTo", "code");

    private final KnownRun run;
    private final Origin.Option origin;

    StoredRun(LedgerEntry entry) {
        this.run = KnownRun.of(entry);
        this.origin = new Origin.Option("run " + KnownRun.shortened(entry.key()));
    }

    /**
     * The plan of the run alone.
     *
     * @param workbench knows the components; files of data are looked for from the current folder on
     * @throws InvalidInputException if the run would have another key here
     */
    Plan plan(Workbench workbench) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Plan> planned = workbench.plan(run.entry().key(), Path.of(""), experiment(), diagnostics);
        Optional<Plan> meant = planned.map(plan -> plan.onlyRuns(run.entry().key()::equals))
                .filter(plan -> !plan.variants().isEmpty());
        if (diagnostics.isEmpty() && meant.isEmpty()) {
            diagnostics.add(origin, "cannot be computed from what the ledger knows of it, as " + different(planned)
                    + "; \"eckart verify FILE --run\" takes it from an experiment");
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return meant.orElseThrow();
    }

    private Json experiment() {
        SequencedMap<String, Object> experiment = new LinkedHashMap<>();
        experiment.put("schema", 1);
        OF_EXPERIMENT.forEach(key -> experiment.put(key, run.settings().child(key)));
        experiment.put("seeds", seeds());
        experiment.put("models", Map.of("run", run.settings().child(MODEL)));
        SequencedMap<String, Object> names = new LinkedHashMap<>();
        SequencedMap<String, Object> metrics = new LinkedHashMap<>();
        for (String score : new TreeMap<>(run.entry().scores()).keySet()) {
            Object metric = metric(KnownRunJson.asked(score));
            String name = "m" + metrics.size();
            metrics.put(name, metric);
            names.put(CanonicalJson.write(metric), name);
        }
        experiment.put("metrics", metrics);
        experiment.put("curves", curves(names));
        return at(CanonicalJson.tree(experiment));
    }

    /** Those that have the distance of the first: an experiment has one. */
    private Optional<Object> curves(SequencedMap<String, Object> names) {
        List<Object> followed = new ArrayList<>();
        Optional<Object> every = Optional.empty();
        for (String curve : new TreeMap<>(run.entry().curves()).keySet()) {
            SequencedMap<String, Object> asked = KnownRunJson.asked(curve);
            Object name = names.get(CanonicalJson.write(metric(asked)));
            Optional<Object> distance = Optional.ofNullable(asked.get("every"));
            every = every.isEmpty() ? distance : every;
            if (name != null && CanonicalJson.write(distance).equals(CanonicalJson.write(every))) {
                followed.add(name);
            }
        }
        SequencedMap<String, Object> curves = new LinkedHashMap<>();
        curves.put("of", followed);
        curves.put("every", every);
        return followed.isEmpty() ? Optional.empty() : Optional.of(curves);
    }

    private static Object metric(SequencedMap<String, Object> asked) {
        return Objects.requireNonNull(asked.get("metric"));
    }

    private Object seeds() {
        SequencedMap<String, Object> seeds = new LinkedHashMap<>();
        if (run.settings().child("seeds").orElse(null) instanceof Json.Obj known) {
            known.members().forEach((stream, seed) -> seeds.put(stream, List.of(seed.value())));
        }
        return seeds.isEmpty() ? 1 : seeds;
    }

    /** The same with an origin that tells which run an error is about. */
    private Json at(Json experiment) {
        return OptionValue.parse(experiment.compact(), origin);
    }

    private String different(Optional<Plan> planned) {
        Optional<Json> now = planned.flatMap(plan -> plan.variants().stream().findFirst())
                .flatMap(variant -> variant.runs().stream().findFirst())
                .map(PlannedRun::settings)
                .map(settings -> OptionValue.parse(settings, origin));
        List<String> parts = OF_SURROUNDINGS.stream()
                .filter(key -> now.isPresent() && !text(now.get(), key).equals(text(run.settings(), key)))
                .map(key -> key + " would be " + now.flatMap(json -> json.child(key)).map(Json::compact).orElse("none")
                        + " and not " + run.settings().child(key).map(Json::compact).orElse("none"))
                .toList();
        return parts.isEmpty() ? "it would have another key" : String.join(", ", parts);
    }

    private static String text(Json settings, String key) {
        return settings.child(key).map(Json::compact).orElse("");
    }
}
