package dev.eckart.experiments.spec;

import dev.eckart.models.Model;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.models.metric.Metric;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of an experiment may refer to, of an experiment that need not be valid. To refer to something broken
 * is no mistake: that is told where it stands.
 *
 * @param followed names of the metrics that are followed over epochs; empty if it cannot be told which
 * @param seeds empty if it cannot be told which
 * @param parted whether the experiment says how the data are parted, validly or not
 * @param tuned whether the experiment says how settings are chosen, validly or not
 * @param dataSwept whether there are several datasets, as far as can be told
 * @param swept the paths that are swept, as they are written; empty if it cannot be told which
 */
public record Outline(
        Names<Model> models,
        Names<Metric> metrics,
        Names<Comparison> comparisons,
        Optional<List<String>> followed,
        Optional<Seeds> seeds,
        boolean parted,
        boolean tuned,
        boolean dataSwept,
        Optional<List<String>> swept) {

    public Outline {
        followed = followed.map(List::copyOf);
        swept = swept.map(List::copyOf);
    }

    /** The outline of a valid experiment. */
    public static Outline of(Experiment experiment) {
        return new Outline(
                Names.of(experiment.models()),
                Names.of(experiment.metrics()),
                Names.of(experiment.comparisons()),
                Optional.of(experiment.curves().map(Curves::of).orElse(List.of())),
                Optional.of(experiment.seeds()),
                experiment.split().isPresent(),
                experiment.tune().isPresent(),
                experiment.sweep().values().containsKey("data"),
                Optional.of(List.copyOf(experiment.sweep().values().keySet())));
    }
}
