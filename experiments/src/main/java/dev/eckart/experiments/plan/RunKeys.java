package dev.eckart.experiments.plan;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.linalg.Precision;
import dev.eckart.models.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a run is identified by: a hash over the settings that can change its result, the data's bytes, the seeds of the
 * streams that it can consume, and the versions of its components' code. Titles, metrics, curves and the report are no
 * part of it.
 */
final class RunKeys {

    private final Catalogue catalogue;
    private final RefitOn fittedTo;

    RunKeys(Catalogue catalogue, RefitOn fittedTo) {
        this.catalogue = catalogue;
        this.fittedTo = fittedTo;
    }

    /** The runs of one model under an experiment's seeds. */
    List<PlannedRun> runs(Experiment experiment, Dataset data, Model model, Set<String> streams) {
        List<OptionalInt> folds = folds(experiment);
        Precision precision = Followed.precision(experiment, model);
        Template template = new Template(catalogue, experiment, data, model, precision, fittedTo);
        return experiment.seeds().over(streams).stream()
                .flatMap(seeds -> folds.stream().map(fold -> new PlannedRun(
                        new RunIdentity(() -> template.settings(seeds, fold)), seeds, fold, fittedTo, precision)))
                .toList();
    }

    /** The partitions of a split that has several; else one, without a number. */
    private static List<OptionalInt> folds(Experiment experiment) {
        int folds = experiment.split().map(Split::folds).orElse(1);
        return folds == 1
                ? List.of(OptionalInt.empty())
                : IntStream.range(0, folds).mapToObj(OptionalInt::of).toList();
    }

    /** The settings of all runs of one variant, which differ by their seeds and folds alone. Thread-safe. */
    private record Template(
            Catalogue catalogue, Experiment experiment, Dataset data, Model model, Precision precision,
            RefitOn fittedTo, AtomicReference<Parts> parts) {

        /** The texts before and after seeds and fold, without the brackets around all. */
        private record Parts(String before, String after) {}

        Template(Catalogue catalogue, Experiment experiment, Dataset data, Model model, Precision precision,
                RefitOn fittedTo) {
            this(catalogue, experiment, data, model, precision, fittedTo, new AtomicReference<>());
        }

        String settings(SequencedMap<String, Long> seeds, OptionalInt fold) {
            Parts known = parts.updateAndGet(before -> before == null ? new Parts(before(), after()) : before);
            // By hand: there may be many runs, and these are numbers.
            String ofSeeds = new TreeMap<>(seeds).entrySet().stream()
                    .map(seed -> CanonicalJson.write(seed.getKey()) + ":" + seed.getValue())
                    .collect(Collectors.joining(",", "\"seeds\":{", "}"));
            String ofFold = fold.isPresent() ? ",\"fold\":" + fold.getAsInt() : "";
            return "{" + known.before() + "," + ofSeeds + ofFold + "," + known.after() + "}";
        }

        private String before() {
            SequencedMap<String, Object> settings = new LinkedHashMap<>();
            settings.put("data", experiment.data());
            settings.put("dataSha256", data.source().sha256());
            settings.put("steps", experiment.steps());
            experiment.split().ifPresent(split -> settings.put("split", split));
            settings.put("model", model);
            settings.put("precision", precision);
            return members(settings);
        }

        private String after() {
            List<Object> consumers = List.of(experiment.data(), experiment.steps(), experiment.split(), model);
            SequencedMap<String, Object> settings = new LinkedHashMap<>();
            settings.put("fittedTo", Optional.of(fittedTo).filter(part -> part != RefitOn.TRAIN));
            settings.put("code", Consumption.code(catalogue, consumers));
            return members(settings);
        }

        private static String members(SequencedMap<String, Object> settings) {
            String object = CanonicalJson.write(settings);
            return object.substring(1, object.length() - 1);
        }
    }
}
