package dev.eckart.experiments.run;

import dev.eckart.experiments.plan.OutputReference;
import dev.eckart.experiments.run.ComparisonResults.Pair;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.comparison.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One comparison at work on two variants: every run of the one beside those runs of the other that belong to it. */
final class Comparing {

    private final Comparison comparison;
    private final OutputReference of;
    private final OutputReference to;
    private final List<Pair> pairs = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private Comparing(Comparison comparison) {
        this.comparison = comparison;
        this.of = OutputReference.parse(comparison.of()).orElseThrow();
        this.to = OutputReference.parse(comparison.to()).orElseThrow();
    }

    /** The results of a comparison for all variants of its two models that are of the same point of a sweep. */
    static Stream<ComparisonResults> all(String name, Comparison comparison, List<VariantResults> variants) {
        Comparing names = new Comparing(comparison);
        return ofModel(names.of, variants).flatMap(first -> ofModel(names.to, variants)
                .filter(second -> first.variant().agreesWith(second.variant()))
                .map(second -> new Comparing(comparison).results(name, first, second)));
    }

    private static Stream<VariantResults> ofModel(OutputReference output, List<VariantResults> variants) {
        return variants.stream().filter(variant -> variant.variant().model().equals(output.model()));
    }

    private ComparisonResults results(String name, VariantResults first, VariantResults second) {
        for (Run one : first.runs()) {
            second.runs().stream().filter(one::pairsWith).forEach(other -> compare(one, other));
        }
        return new ComparisonResults(name, first.variant(), second.variant(), pairs, obstacle);
    }

    private void compare(Run one, Run other) {
        if (one.outcome() instanceof Outcome.Done left && other.outcome() instanceof Outcome.Done right) {
            try {
                pairs.add(new Pair(one, other, comparison.compare(output(left, of), output(right, to))));
            } catch (IllegalArgumentException e) {
                obstacle = Optional.of(String.valueOf(e.getMessage()));
            }
        }
    }

    private static NdArray output(Outcome.Done outcome, OutputReference reference) {
        return Optional.ofNullable(outcome.outputs().get(reference.output()))
                .orElseThrow(() -> new IllegalStateException("output \"" + reference.output() + "\" was not kept"));
    }
}
