package dev.eckart.reports;

import dev.eckart.components.Choice;
import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.plan.Followed;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.reports.wording.Listing;
import dev.eckart.reports.wording.MetricWords;
import dev.eckart.reports.wording.MovedWords;
import dev.eckart.reports.wording.SeedWords;
import dev.eckart.reports.wording.SettingsWords;
import dev.eckart.reports.wording.TuneWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was run, in words. */
final class Settings {

    /** The most variants of which each has its own streams named. */
    private static final int EACH = 5;

    private Settings() { }

    /** What all models share. */
    static SequencedMap<String, String> experiment(Results results) {
        Experiment experiment = results.experiment();
        SequencedMap<String, String> words = new LinkedHashMap<>();
        words.put("data", data(results.data()) + MovedWords.swept(experiment, "data"));
        words.put("steps", experiment.steps().isEmpty() ? "none" : steps(experiment));
        words.put("split", experiment.split().map(SettingsWords::of).orElse("none: all of the data is fitted"));
        words.put("seeds", SeedWords.of(experiment.seeds()));
        experiment.tune().ifPresent(tune -> words.put("tuning", TuneWords.of(tune) + " Tuned: "
                + tune.over().values().entrySet().stream()
                        .map(axis -> axis.getKey() + " over " + String.join(", ", axis.getValue()))
                        .collect(Collectors.joining("; "))));
        words.put("streams", streams(results));
        words.put("precision", precision(results));
        words.put("runs", runs(results));
        return words;
    }

    /** A line per variant: its settings. */
    static List<String> models(Results results) {
        return results.variants().stream()
                .map(variant -> variant.variant().label() + ": " + SettingsWords.of(variant.model())
                        + MovedWords.tuned(results.experiment(), "models", variant.variant().model()))
                .toList();
    }

    /** A line per metric. */
    static List<String> metrics(Results results) {
        return results.experiment().metrics().entrySet().stream()
                .map(metric -> metric.getKey() + ": " + MetricWords.of(metric.getValue()) + "; "
                        + MetricWords.of(metric.getValue().direction()))
                .toList();
    }

    private static String steps(Experiment experiment) {
        return IntStream.range(0, experiment.steps().size())
                .mapToObj(step -> SettingsWords.of(experiment.steps().get(step))
                        + MovedWords.tuned(experiment, "steps", Integer.toString(step))
                        + MovedWords.swept(experiment, "steps", Integer.toString(step)))
                .collect(Collectors.joining("; "));
    }

    private static String data(Dataset data) {
        String classes = data.labels()
                .map(labels -> ", " + labels.classes().size() + " classes")
                .orElse("");
        String target = data.target().map(found -> ", target " + found.name()).orElse("");
        return data.name() + ", " + data.source().rows() + " × " + data.source().columns() + classes + target
                + ", sha256 " + data.source().sha256() + (data.note().isEmpty() ? "" : "; " + data.note());
    }

    private static String streams(Results results) {
        SequencedMap<String, List<String>> labels = new LinkedHashMap<>();
        results.variants().forEach(variant -> labels
                .computeIfAbsent(streams(variant), missing -> new ArrayList<>())
                .add(variant.variant().label()));
        return labels.entrySet().stream()
                .map(alike -> alike.getValue().size() <= EACH
                        ? String.join(" " + alike.getKey() + "; ", alike.getValue()) + " " + alike.getKey()
                        : Listing.some(alike.getValue()) + " " + alike.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String streams(VariantResults variant) {
        return variant.runs().stream()
                .findFirst()
                .map(Run::seeds)
                .filter(seeds -> !seeds.isEmpty())
                .map(seeds -> Listing.of(List.copyOf(seeds.keySet())))
                .orElse("none (deterministic)");
    }

    /** What programs compute in, and the models that have none. */
    private static String precision(Results results) {
        List<String> without = results.variants().stream()
                .filter(each -> Followed.precision(each.experiment(), each.model()) != each.experiment().precision())
                .map(each -> each.variant().model())
                .distinct()
                .toList();
        return Choice.name(results.experiment().precision()) + MovedWords.swept(results.experiment(), "precision")
                + (without.isEmpty() ? "" : "; always f64: " + Listing.of(without));
    }

    private static String runs(Results results) {
        int all = results.variants().stream().mapToInt(variant -> variant.runs().size()).sum();
        long unsuccessful = results.unsuccessful();
        return all + ", " + (unsuccessful == 0 ? "all of them ended well" : unsuccessful + " of them did not end well");
    }
}
