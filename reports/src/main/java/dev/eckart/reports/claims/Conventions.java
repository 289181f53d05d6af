package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.Sums;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks for a convention under which a claim fits that does not fit under the stated one, and tells what others give.
 * Where none fits, what else may explain it is searched.
 */
final class Conventions {

    private record Other(Alternative alternative, Fit fit) {
        Tried tried() {
            return new Tried(alternative.description(), fit.kind(), fit.measured());
        }
    }

    private final Claim claim;
    private final Fit own;
    private final Evidence evidence;
    private final List<Other> held;

    Conventions(Claim claim, Fit own, Evidence evidence) {
        this.claim = claim;
        this.own = own;
        this.evidence = evidence;
        this.held = evidence.conventions().stream()
                .map(alternative -> new Other(alternative, Fit.of(claim, alternative.results())))
                .toList();
    }

    /** The verdict under the first convention that fits, or the own verdict with what may explain it. */
    Verdict verdict() {
        List<Tried> tried = held.stream().map(Other::tried).toList();
        if (own.kind() != VerdictKind.NOT_REPRODUCED && own.kind() != VerdictKind.IMPOSSIBLE) {
            return own.verdict().withTried(tried);
        }
        return held.stream()
                .filter(one -> one.fit().kind() == VerdictKind.REPRODUCED)
                .findFirst()
                .map(hit -> under(hit).withTried(tried))
                .orElseGet(() -> new Explained(claim, inVain().withTried(tried), own, evidence).verdict());
    }

    private Verdict under(Other hit) {
        VerdictKind kind = VerdictKind.REPRODUCED_UNDER;
        Verdict verdict = new Verdict(
                kind,
                kind.words() + " " + hit.alternative().description(),
                equation(hit),
                List.of(),
                own.measured(),
                hit.fit().basis(),
                hit.fit().numbers(),
                List.of());
        List<String> fitting = held.stream()
                .filter(one -> one.fit().kind() == VerdictKind.REPRODUCED)
                .map(one -> one.alternative().description())
                .toList();
        verdict = verdict.withDetail("As stated: " + own.kind().words() + colon(own.text()) + ".");
        return verdict.withDetail(fitting.size() + " of " + held.size() + " declared conventions fits"
                + (fitting.size() == 1 ? "." : ": " + String.join("; ", fitting) + ".") + chance());
    }

    private String chance() {
        double hits = Sums.of(held.stream().mapToDouble(one -> one.fit().chance(claim)).toArray());
        return " " + Explanation.byChance(claim, hits, true);
    }

    private String equation(Other hit) {
        return Factors.equation(own.judges().getFirst().centre(), hit.fit().judges().getFirst().centre(), digits());
    }

    private Verdict inVain() {
        List<String> others = new ArrayList<>();
        held.forEach(one -> distance(one).ifPresent(others::add));
        String text = String.join("; ", concat(own.text(), others));
        String measured = own.measured() + held.stream()
                .map(one -> one.fit().measured() + " under " + one.alternative().description())
                .collect(Collectors.joining("; ", held.isEmpty() ? "" : " (", held.isEmpty() ? "" : ")"));
        return new Verdict(
                own.kind(), own.kind().words(), text, List.of(), measured, own.basis(), own.numbers(), List.of());
    }

    /** How far an optimal method is from the printed number under a convention: that it cannot be. */
    private Optional<String> distance(Other one) {
        NumberJudge judge = one.fit().judges().getFirst();
        String printed = claim.reported().orElseThrow().rows().getFirst().getFirst();
        double value = judge.centre();
        if (!judge.target().attainsBound() || Interval.printed(printed).low() <= value) {
            return Optional.empty();
        }
        return Optional.of(Factors.above(Interval.number(printed).doubleValue(), value) + " " + digits().text(value)
                + " under " + one.alternative().description() + ", which "
                + judge.target().variant().variant().label() + " attains");
    }

    private Digits digits() {
        return Fit.digits(claim.reported().orElseThrow().rows());
    }

    private static List<String> concat(String first, List<String> others) {
        List<String> all = new ArrayList<>();
        if (!first.isEmpty()) {
            all.add(first);
        }
        all.addAll(others);
        return all;
    }

    private static String colon(String text) {
        return text.isEmpty() ? "" : ": " + text;
    }
}
