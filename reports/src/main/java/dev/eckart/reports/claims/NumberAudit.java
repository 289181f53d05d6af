package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Optional;

/** Judges claims of numbers. */
final class NumberAudit {

    private NumberAudit() { }

    static Verdict judge(Claim claim, Evidence evidence) {
        Fit own = Fit.of(claim, evidence.stated());
        Optional<Interval> printed = PrintedMatrix.of(claim).flatMap(matrix -> matrix.metric(target(own)));
        Optional<Verdict> contradiction = printed.flatMap(range -> contradiction(claim, own, range));
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Verdict verdict = amongAlternatives(claim, own, evidence);
        return printed.map(range -> verdict.withDetail(agreement(claim, range))).orElse(verdict);
    }

    private static Verdict amongAlternatives(Claim claim, Fit own, Evidence evidence) {
        if (!evidence.unstated().isEmpty()) {
            Identifiability unstated = new Identifiability(claim, own, evidence.unstated());
            if (unstated.open()) {
                return unstated.verdict();
            }
            return own.verdict().withTried(unstated.tried());
        }
        return new Conventions(claim, own, evidence).verdict();
    }

    private static Optional<Verdict> contradiction(Claim claim, Fit own, Interval range) {
        List<List<String>> rows = claim.reported().orElseThrow().rows();
        return rows.stream()
                .map(List::getFirst)
                .filter(printed -> !Interval.printed(printed).meets(range))
                .findFirst()
                .map(printed -> Verdict.of(
                        VerdictKind.REFUTED_BY_OWN_FIGURES,
                        "the printed matrix gives " + words(range, NumberJudge.digits(printed)) + ", not " + printed,
                        own.measured(),
                        own.basis()));
    }

    private static String agreement(Claim claim, Interval range) {
        Digits digits = Fit.digits(claim.reported().orElseThrow().rows());
        return "The printed matrix gives " + words(range, digits) + ", which agrees with the printed number.";
    }

    private static String words(Interval range, Digits digits) {
        String low = digits.text(range.low());
        String high = digits.text(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static Target target(Fit own) {
        return own.judges().getFirst().target();
    }
}
