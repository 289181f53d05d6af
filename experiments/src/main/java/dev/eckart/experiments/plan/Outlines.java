package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Names;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.Model;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.models.metric.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes outlines of experiments as they were read. */
final class Outlines {

    private Outlines() { }

    static Outline of(Binding experiment) {
        Names<Metric> metrics = names(experiment, "metrics", Metric.class, false);
        return new Outline(
                names(experiment, "models", Model.class, false),
                metrics,
                names(experiment, "comparisons", Comparison.class, true),
                followed(experiment).filter(names -> names.stream().noneMatch(metrics::lacks)),
                experiment.at("seeds").flatMap(seeds -> seeds.sound(Seeds.class)),
                experiment.at("split").isPresent() || !experiment.complete(),
                experiment.at("tune").isPresent() || !experiment.complete(),
                experiment.at("sweep")
                        .flatMap(sweep -> sweep.sound(Axes.class))
                        .filter(axes -> axes.values().containsKey("data"))
                        .isPresent(),
                swept(experiment));
    }

    private static Optional<List<String>> swept(Binding experiment) {
        Optional<Binding> written = experiment.at("sweep");
        return written.isEmpty()
                ? Optional.of(List.<String>of()).filter(none -> experiment.complete())
                : written.flatMap(sweep -> sweep.sound(Axes.class))
                        .map(axes -> List.copyOf(axes.values().sequencedKeySet()));
    }

    /** @param mayLack whether there are none where nothing is written; else it is not known what is missing */
    private static <T> Names<T> names(Binding experiment, String key, Class<T> type, boolean mayLack) {
        Optional<Binding> written = experiment.at(key);
        SequencedMap<String, List<T>> parts =
                written.map(binding -> binding.likelyParts(type)).orElseGet(LinkedHashMap::new);
        boolean known = written.map(binding -> binding.complete() && !(parts.isEmpty() && !mayLack))
                .orElse(mayLack && experiment.complete());
        return new Names<>(parts, known);
    }

    /** The names of the metrics that are followed; empty if that cannot be told. */
    private static Optional<List<String>> followed(Binding experiment) {
        return experiment.at("curves").isEmpty()
                ? Optional.of(List.of())
                : experiment.at("curves.of")
                        .filter(of -> of.value().isPresent() && !of.parts().isEmpty())
                        .map(of -> List.copyOf(texts(of).sequencedValues()));
    }

    /** The texts of a list, by their positions; those that are broken are left out. */
    static SequencedMap<String, String> texts(Binding list) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        list.parts(String.class).forEach((position, text) -> text.ifPresent(each -> texts.put(position, each)));
        return texts;
    }
}
