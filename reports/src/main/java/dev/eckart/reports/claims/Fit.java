package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The printed numbers of a claim, held against one set of results. */
record Fit(
        VerdictKind kind,
        String text,
        String measured,
        Basis basis,
        List<NumberVerdict> numbers,
        List<NumberJudge> judges) {

    /**
     * Judges the numbers.
     *
     * @throws IllegalArgumentException if the claim names a model or metric that the results do not have, or a number
     *     that is none
     */
    static Fit of(Claim claim, Results results) {
        List<NumberJudge> judges = values(claim).stream()
                .map(value -> new NumberJudge(Target.of(value, results), sampled(claim)))
                .toList();
        List<List<String>> rows = claim.reported().orElseThrow().rows();
        List<NumberVerdict> numbers = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < judges.size(); column++) {
                numbers.add(judges.get(column).judge(row, rows.get(row).get(column)));
            }
        }
        ListVerdict together = ListVerdict.of(numbers);
        return new Fit(
                together.kind(),
                together.text(),
                measured(judges, digits(rows)),
                basis(judges, results),
                numbers,
                judges);
    }

    /** The chance that a claim of that magnitude and precision fits, at most: that of its least likely number. */
    double chance(Claim claim) {
        return numbers.stream()
                .mapToDouble(number -> judges.get(values(claim).indexOf(number.value())).fitting()
                        .map(fitting -> Magnitude.of(number.printed()).chance(fitting)).orElse(0.0))
                .min()
                .orElse(0);
    }

    /** The values that a claim's numbers are of. */
    static List<String> values(Claim claim) {
        return claim.values().isEmpty() ? claim.value().stream().toList() : claim.values();
    }

    static Sampled sampled(Claim claim) {
        if (claim.statistic() instanceof Sampled sampled) {
            return sampled;
        }
        throw new IllegalArgumentException(claim.statistic() + " is no " + Sampled.class.getName());
    }

    /** A verdict in the words of the kind. */
    Verdict verdict() {
        return new Verdict(kind, kind.words(), text, List.of(), measured, basis, numbers, List.of());
    }

    /** The digits of the number that was printed with the most. */
    static Digits digits(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .max(Comparator.comparingInt(printed -> Interval.number(printed).precision()))
                .map(NumberJudge::digits)
                .orElse(Digits.significant(6));
    }

    private static String measured(List<NumberJudge> judges, Digits digits) {
        if (judges.size() == 1) {
            return judges.getFirst().measured(digits);
        }
        return judges.stream()
                .map(judge -> judge.target().value() + " " + judge.measured(digits))
                .collect(Collectors.joining("; "));
    }

    private static Basis basis(List<NumberJudge> judges, Results results) {
        Basis basis = Basis.of(results, judges.getFirst().target());
        return basis.and(judges.getFirst().draws());
    }
}
