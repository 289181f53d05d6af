package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import java.util.ArrayList;
import java.util.List;

/** A verdict on numbers that fit nothing that was stated, with what explains them. */
final class Explained {

    private final Claim claim;
    private final Verdict inVain;
    private final Fit own;
    private final Explanation found;

    Explained(Claim claim, Verdict inVain, Fit own, Evidence evidence) {
        this.claim = claim;
        this.inVain = inVain;
        this.own = own;
        this.found = Search.of(claim, evidence);
    }

    /**
     * Where the same told in another way fits, it is reproduced under that. Where something else was done than stated,
     * the verdict stays, and names it.
     */
    Verdict verdict() {
        Verdict verdict = found.best().map(best -> found.isConvention() ? under(best) : beside(best)).orElse(inVain);
        for (String sentence : found.sentences()) {
            verdict = verdict.withDetail(sentence);
        }
        List<Tried> tried = new ArrayList<>(inVain.tried());
        found.hits().forEach(hit -> tried.add(
                new Tried(hit.hypothesis().words(), hit.kind(), measured(hit))));
        return verdict.withTried(tried);
    }

    private Verdict under(Held best) {
        VerdictKind kind = VerdictKind.REPRODUCED_UNDER;
        String equation = Factors.equation(own.judges().getFirst().centre(), best.prospects().getFirst().centre(),
                Fit.digits(claim.reported().orElseThrow().rows()));
        return new Verdict(kind, kind.words() + " " + found.found().orElseThrow(), equation, List.of(),
                own.measured(), best.basis(), best.verdicts(), List.of())
                .withDetail("As stated: " + own.kind().words() + (own.text().isEmpty() ? "" : ": " + own.text()) + ".");
    }

    private Verdict beside(Held best) {
        String fits = found.words(measured(best));
        return new Verdict(inVain.kind(), inVain.words(),
                inVain.text().isEmpty() ? fits : inVain.text() + "; " + fits, inVain.details(), inVain.measured(),
                inVain.basis().with(best.basis()), inVain.numbers(), inVain.tried());
    }

    private String measured(Held hit) {
        return hit.measured(Fit.digits(claim.reported().orElseThrow().rows()));
    }
}
