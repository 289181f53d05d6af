package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.Sums;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A hypothesis, held against a claim's numbers.
 *
 * @param prospects one for each value of the claim
 * @param results what they are from
 */
record Held(Claim claim, Hypothesis hypothesis, List<Prospect> prospects, Results results) {

    private static final double SAME = 1e-9;

    Held {
        prospects = List.copyOf(prospects);
    }

    /** Empty where the results have no number for a value. */
    static Optional<Held> of(Claim claim, Hypothesis hypothesis, Results results) {
        List<Prospect> prospects = new ArrayList<>();
        for (String value : Fit.values(claim)) {
            Prospect.of(Target.of(value, results), hypothesis, Fit.sampled(claim)).ifPresent(prospects::add);
        }
        return prospects.size() == Fit.values(claim).size()
                ? Optional.of(new Held(claim, hypothesis, prospects, results))
                : Optional.empty();
    }

    /** Whether the claim is reproduced, or not to be told from that. */
    boolean fits() {
        return kind() == VerdictKind.REPRODUCED || kind() == VerdictKind.BORDERLINE;
    }

    VerdictKind kind() {
        return ListVerdict.of(verdicts()).kind();
    }

    List<NumberVerdict> verdicts() {
        List<NumberVerdict> verdicts = new ArrayList<>();
        for (int row = 0; row < rows().size(); row++) {
            for (int column = 0; column < prospects.size(); column++) {
                verdicts.add(prospects.get(column).judge(row, rows().get(row).get(column)));
            }
        }
        return verdicts;
    }

    /** The logarithm of the probability that the claim would be printed so. */
    double likelihood() {
        int columns = prospects.size();
        return Sums.of(rows().size() * columns, i -> StrictMath.log(
                prospects.get(i % columns).likelihood(rows().get(i / columns).get(i % columns))));
    }

    /** The chance that a claim of that magnitude and precision fits, at most: that of its least likely number. */
    double chance() {
        double least = 1;
        for (List<String> row : rows()) {
            for (int column = 0; column < prospects.size(); column++) {
                least = Math.min(least, Magnitude.of(row.get(column)).chance(prospects.get(column).fitting()));
            }
        }
        return least;
    }

    /** Whether another hypothesis gives the same, but for rounding. */
    boolean isSameAs(Held other) {
        for (int i = 0; i < prospects.size(); i++) {
            Interval mine = prospects.get(i).fitting();
            Interval others = other.prospects.get(i).fitting();
            if (!near(mine.low(), others.low()) || !near(mine.high(), others.high())) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    String measured(Digits digits) {
        return prospects.size() == 1
                ? prospects.getFirst().measured(digits)
                : prospects.stream()
                        .map(prospect -> prospect.target().value() + " " + prospect.measured(digits))
                        .collect(Collectors.joining("; "));
    }

    Basis basis() {
        return Basis.of(results, prospects.getFirst().target());
    }

    private List<List<String>> rows() {
        return claim.reported().orElseThrow().rows();
    }
}
