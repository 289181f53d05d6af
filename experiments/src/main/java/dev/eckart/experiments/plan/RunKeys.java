package dev.eckart.experiments.plan;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Sha256;
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
import java.util.TreeSet;
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
    List<PlannedRun> runs(Experiment experiment, Dataset data, Model model) {
        List<Object> consumers = consumers(experiment, model);
        Set<String> streams = new TreeSet<>(Consumption.streams(catalogue, consumers));
        List<OptionalInt> folds = folds(experiment);
        return experiment.seeds().over(streams).stream()
                .flatMap(seeds -> folds.stream().map(fold -> run(experiment, data, model, seeds, fold)))
                .toList();
    }

    /** The partitions of a split that has several; else one, without a number. */
    private static List<OptionalInt> folds(Experiment experiment) {
        int folds = experiment.split().map(Split::folds).orElse(1);
        return folds == 1
                ? List.of(OptionalInt.empty())
                : IntStream.range(0, folds).mapToObj(OptionalInt::of).toList();
    }

    private PlannedRun run(
            Experiment experiment, Dataset data, Model model, SequencedMap<String, Long> seeds, OptionalInt fold) {
        SequencedMap<String, Object> settings = new LinkedHashMap<>();
        settings.put("data", experiment.data());
        settings.put("dataSha256", data.source().sha256());
        settings.put("steps", experiment.steps());
        experiment.split().ifPresent(split -> settings.put("split", split));
        settings.put("model", model);
        Precision precision = Followed.precision(experiment, model);
        settings.put("precision", precision);
        settings.put("seeds", new TreeMap<>(seeds));
        settings.put("fold", fold);
        settings.put("fittedTo", Optional.of(fittedTo).filter(part -> part != RefitOn.TRAIN));
        settings.put("code", Consumption.code(catalogue, consumers(experiment, model)));
        String text = CanonicalJson.write(settings);
        return new PlannedRun(Sha256.of(text), text, seeds, fold, fittedTo, precision);
    }

    private static List<Object> consumers(Experiment experiment, Model model) {
        return List.of(experiment.data(), experiment.steps(), experiment.split(), model);
    }
}
