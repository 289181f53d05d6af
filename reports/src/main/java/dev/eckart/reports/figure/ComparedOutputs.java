package dev.eckart.reports.figure;

import dev.eckart.components.Problems;
import dev.eckart.datasets.Labels;
import dev.eckart.experiments.run.ComparisonResults;
import dev.eckart.experiments.run.ComparisonResults.Pair;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.reports.wording.KnownNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outputs of runs as clouds of points. */
final class ComparedOutputs {

    private ComparedOutputs() { }

    /** Refuses a comparison that is not there, and a seed that no run has. */
    static void check(String comparison, int seed, Outline experiment, Problems problems) {
        KnownNames.check(comparison, experiment.comparisons(), problems.at("of"));
        if (experiment.seeds().filter(seeds -> !seeds.mayBe(seed)).isPresent()) {
            problems.at("seed").add("no run has seed " + seed + "; it must be one of the experiment's \"seeds\"");
        }
    }

    /** The names of both outputs. */
    static Set<String> names(String comparison, Experiment experiment) {
        return Optional.ofNullable(experiment.comparisons().get(comparison))
                .map((Comparison compared) -> Set.of(compared.of(), compared.to()))
                .orElse(Set.of());
    }

    /** The two outputs of a comparison, for the first pair of runs of a seed. */
    static Optional<List<Cloud>> of(String comparison, int seed, Results results) {
        return Optional.ofNullable(results.experiment().comparisons().get(comparison))
                .flatMap((Comparison named) -> results.comparison(comparison)
                        .map(ComparisonResults::pairs).stream()
                        .flatMap(List::stream)
                        .filter(pair -> isOfSeed(pair.of(), seed) && isOfSeed(pair.to(), seed))
                        .findFirst()
                        .flatMap(pair -> clouds(named, pair)));
    }

    static boolean isOfSeed(Run run, int seed) {
        return run.seeds().values().stream().allMatch(one -> one == seed);
    }

    /** An output of a run, as model.output; only a matrix. */
    static Optional<NdArray> output(Run run, String output) {
        String name = output.substring(output.lastIndexOf('.') + 1);
        return run.outcome() instanceof Outcome.Done done
                ? Optional.ofNullable(done.outputs().get(name)).filter(points -> points.shape().rank() == 2)
                : Optional.empty();
    }

    /** The classes of points that are rows of the data: points that are columns of it have none. */
    static Optional<Labels> classes(Results results, List<Cloud> clouds) {
        return results.data().labels().filter(labels ->
                !clouds.isEmpty() && clouds.stream().allMatch(cloud -> cloud.size() == labels.codes().length));
    }

    private static Optional<List<Cloud>> clouds(Comparison comparison, Pair pair) {
        return output(pair.of(), comparison.of()).flatMap(first -> output(pair.to(), comparison.to())
                .map(second -> List.of(new Cloud(comparison.of(), first), new Cloud(comparison.to(), second))));
    }
}
