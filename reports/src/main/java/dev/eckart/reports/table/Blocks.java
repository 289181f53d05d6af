package dev.eckart.reports.table;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Direction;
import dev.eckart.reports.statistics.Pairing;
import dev.eckart.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Scores of several models under the same circumstances.
 *
 * @param labels of the models
 * @param scores by circumstance, one of each model
 * @param words what the circumstances are, such as {@code 10 runs}
 * @param untested why no test can be made of them, as a clause; empty if one can
 * @param gaps sentences on models that are left out
 */
public record Blocks(
        List<String> labels,
        List<List<Double>> scores,
        String words,
        Optional<String> untested,
        List<String> gaps) {

    private static final String DATA = "data";

    public Blocks {
        labels = List.copyOf(labels);
        scores = scores.stream().map(List::copyOf).toList();
        gaps = List.copyOf(gaps);
    }

    /** Datasets, where there are several; else runs. */
    public static Blocks of(List<VariantResults> variants, String metric) {
        List<VariantResults> complete = variants.stream().filter(each -> Sample.of(each, metric).isComplete()).toList();
        List<String> gaps = variants.stream()
                .filter(each -> !complete.contains(each))
                .map(each -> each.variant().label() + " is not ranked: " + Sample.of(each, metric).reason() + ".")
                .toList();
        boolean swept = complete.stream().map(each -> each.experiment().data()).distinct().count() > 1;
        return swept ? ofData(complete, metric, gaps) : ofRuns(complete, metric, gaps);
    }

    /** The scores with the best the least. */
    public double[][] scores(Direction direction) {
        int sign = direction == Direction.HIGHER_IS_BETTER ? -1 : 1;
        return scores.stream()
                .map(block -> block.stream().mapToDouble(score -> sign * score).toArray())
                .toArray(double[][]::new);
    }

    private static Blocks ofData(List<VariantResults> variants, String metric, List<String> gaps) {
        SequencedMap<String, Map<Object, Double>> byLabel = new LinkedHashMap<>();
        Set<Object> datasets = new LinkedHashSet<>();
        for (VariantResults variant : variants) {
            SequencedMap<String, String> others = new LinkedHashMap<>(variant.variant().swept());
            others.keySet().removeIf(axis -> axis.equals(DATA) || axis.startsWith(DATA + "."));
            Object data = variant.experiment().data();
            datasets.add(data);
            String label = new Variant(variant.variant().model(), others).label();
            byLabel.computeIfAbsent(label, missing -> new LinkedHashMap<>())
                    .put(data, Sample.of(variant, metric).moments().mean());
        }
        List<Object> shared = datasets.stream()
                .filter(data -> byLabel.values().stream().allMatch(scores -> scores.containsKey(data)))
                .toList();
        List<List<Double>> scores = shared.stream()
                .map(data -> byLabel.values().stream().map(means -> means.getOrDefault(data, Double.NaN)).toList())
                .toList();
        return new Blocks(
                List.copyOf(byLabel.keySet()), scores, count(scores, "dataset"), single(scores, "dataset"), gaps);
    }

    private static Blocks ofRuns(List<VariantResults> variants, String metric, List<String> gaps) {
        List<String> labels = variants.stream().map(each -> each.variant().label()).toList();
        if (variants.isEmpty()) {
            return new Blocks(labels, List.of(), "no runs", Optional.empty(), gaps);
        }
        // What draws from the most streams has a run for every circumstance.
        VariantResults most = variants.stream()
                .max(Comparator.comparingInt((VariantResults each) -> each.runs().getFirst().seeds().size())
                        .thenComparingInt(each -> each.runs().size()))
                .orElseThrow();
        List<Pairing> pairings = variants.stream().map(other -> Pairing.of(most, other)).toList();
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            double[] own = Sample.of(variants.get(i), metric).values();
            int[] partners = pairings.get(i).partners(most.runs().size());
            values.add(IntStream.of(partners).mapToDouble(run -> run < 0 ? Double.NaN : own[run]).toArray());
        }
        List<List<Double>> scores = IntStream.range(0, most.runs().size())
                .mapToObj(run -> values.stream().map(own -> own[run]).toList())
                .filter(block -> block.stream().noneMatch(score -> score.isNaN()))
                .toList();
        // Folds that nobody has drawn are several runs of what is deterministic.
        Optional<String> untested = most.deterministic() && scores.size() == 1
                ? Optional.of("nothing random is in it")
                : single(scores, "run").or(() -> dependence(most, pairings));
        return new Blocks(labels, scores, count(scores, "run"), untested, gaps);
    }

    private static String count(List<?> blocks, String word) {
        return blocks.size() + " " + word + (blocks.size() == 1 ? "" : "s");
    }

    private static Optional<String> single(List<?> blocks, String word) {
        return blocks.size() == 1 ? Optional.of("one " + word + " says nothing of another") : Optional.empty();
    }

    private static Optional<String> dependence(VariantResults most, List<Pairing> pairings) {
        if (pairings.stream().anyMatch(pairing -> pairing.streams().size() > 1)) {
            return Optional.of("seeds are crossed");
        }
        return most.experiment().split().isPresent()
                && pairings.stream().anyMatch(Pairing::differsInSplits)
                ? Optional.of("training sets overlap")
                : Optional.empty();
    }
}
