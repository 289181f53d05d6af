package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.ComparisonResults;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.SeedWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two outputs are the same but for a map of some group: the share of variance that the best such map leaves unexplained
 * is at most a threshold. The claim's value is the name of a comparison.
 *
 * @param group the maps that are allowed
 * @param residualAtMost the threshold, from 0 to 1
 */
@Name("same-up-to")
@Doc("two outputs are the same but for a map of some group")
public record SameUpTo(
        @Doc("the maps that are allowed") Group group,
        @Doc("the greatest share of variance that may be left unexplained") @Min(0) @Max(1)
                @Example("0.01") double residualAtMost)
        implements Sentence {

    private static final Digits DIGITS = Digits.significant(3);

    public SameUpTo {
        Header.check(SameUpTo.class, group, residualAtMost);
    }

    @Override
    public String words() {
        return "the same up to " + group.words() + ", residual at most " + DIGITS.text(residualAtMost);
    }

    @Override
    public void check(Claim claim, Experiment experiment, Problems problems) {
        claim.value().ifPresentOrElse(
                value -> KnownNames.check(value, experiment.comparisons().keySet(), problems.at("value")),
                () -> problems.add("\"value\" is required: the name of a comparison"));
    }

    @Override
    public Verdict judge(Claim claim, Evidence evidence) {
        String name = claim.value().orElseThrow();
        ComparisonResults comparison = evidence.stated().comparison(name).orElseThrow(
                () -> new IllegalArgumentException("no comparison \"" + name + "\" in " + evidence.stated().name()));
        Basis basis = basis(comparison, evidence);
        Optional<double[]> residuals = residuals(comparison, group);
        if (residuals.isEmpty()) {
            return Verdict.of(VerdictKind.NOT_MEASURED, "no pair of runs with a residual of " + group.words(), "–",
                    basis);
        }
        Verdict verdict = Verdict.of(
                SentenceJudge.kind(claimed(), residuals.get()),
                "as " + group.words() + residual(residuals.get()) + residuals(comparison, group.other())
                        .map(others -> "; " + other(others))
                        .orElse(""),
                measured(comparison),
                basis);
        return verdict.withDetail("The sentence " + SentenceJudge.share(claimed(), residuals.get()) + ".");
    }

    private Interval claimed() {
        return Interval.atMost(residualAtMost);
    }

    /** Whether it is the other map, which a reader asks next. */
    private String other(double[] residuals) {
        String word = switch (SentenceJudge.kind(claimed(), residuals)) {
            case REPRODUCED -> "confirmed";
            case REFUTED -> "refuted";
            case BORDERLINE, UNUSUAL, NOT_REPRODUCED, REPRODUCED_UNDER, IMPOSSIBLE, REFUTED_BY_OWN_FIGURES,
                    NOT_IDENTIFIABLE, SHOWN, NOT_MEASURED -> "undecided";
        };
        return word + " as " + group.other().words() + residual(residuals);
    }

    private static String residual(double[] residuals) {
        return ", residual " + range(Distribution.of(residuals));
    }

    private static String range(Distribution seen) {
        String median = DIGITS.text(seen.median());
        String low = DIGITS.text(seen.least());
        String high = DIGITS.text(seen.greatest());
        return low.equals(high) ? median : median + " (" + low + " to " + high + " over all pairs)";
    }

    /** All numbers of the comparison. */
    private static String measured(ComparisonResults comparison) {
        return comparison.pairs().getFirst().numbers().keySet().stream()
                .map(name -> name + " " + Measured.words(Distribution.of(values(comparison, name)), DIGITS))
                .collect(Collectors.joining("; "));
    }

    private static Optional<double[]> residuals(ComparisonResults comparison, Group maps) {
        return comparison.pairs().stream()
                .findFirst()
                .flatMap(pair -> maps.number(List.copyOf(pair.numbers().keySet())))
                .map(name -> values(comparison, name));
    }

    private static double[] values(ComparisonResults comparison, String name) {
        return comparison.pairs().stream()
                .flatMap(pair -> Optional.ofNullable(pair.numbers().get(name)).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Basis basis(ComparisonResults comparison, Evidence evidence) {
        List<ComparisonResults.Pair> pairs = comparison.pairs();
        String seeds = SeedWords.of(
                pairs.stream().map(pair -> pair.of().seeds().isEmpty() ? pair.to() : pair.of()).toList());
        return new Basis(
                pairs.size() + (pairs.size() == 1 ? " pair" : " pairs") + " of runs of " + comparison.of().label()
                        + " and "
                        + comparison.to().label() + " (" + evidence.stated().name() + ")"
                        + (seeds.isEmpty() ? "" : ", " + seeds),
                pairs.stream().map(pair -> pair.of().key()).toList());
    }

    /** Offers the statement to claims files. */
    public static final class Offered extends Offer<SameUpTo> {
        public Offered() {
            super(SameUpTo.class, Provider.API_VERSION);
        }
    }
}
