package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.Optional;

/**
 * The claim's value is at most a bound. Where the report prints its matrix, that is asked first: if even the entries
 * that suit the sentence best break it, the report refutes itself.
 *
 * @param bound a number, taken exactly
 */
@Name("at-most")
@Doc("the value is at most a bound")
public record AtMost(@Doc("the bound, as text") @Example("\"0.50\"") String bound) implements Sentence {

    private static final Digits DIGITS = Digits.significant(4);

    @Override
    public String words() {
        return "at most " + bound;
    }

    @Override
    public void check(Claim claim, Experiment experiment, Problems problems) {
        Numbers.check(bound, problems.at("statement").at("bound"));
        Numbers.checkValue(claim, experiment, problems);
    }

    @Override
    public Verdict judge(Claim claim, Evidence evidence) {
        Target target = Target.of(claim.value().orElseThrow(), evidence.stated());
        Basis basis = Basis.of(evidence.stated(), target);
        Interval claimed = Interval.atMost(Interval.number(bound).doubleValue());
        Optional<Interval> printed = PrintedMatrix.of(claim).flatMap(matrix -> matrix.metric(target));
        Optional<Double> contradiction = printed.map(Interval::low).filter(least -> !claimed.contains(least));
        if (contradiction.isPresent()) {
            return refuted(contradiction.get(), target, basis, claimed);
        }
        if (target.sample().isEmpty()) {
            return Verdict.of(VerdictKind.NOT_MEASURED, target.sample().reason(), "–", basis);
        }
        double[] runs = target.sample().values();
        Verdict verdict = Verdict.of(
                SentenceJudge.kind(claimed, runs),
                SentenceJudge.share(claimed, runs),
                Measured.words(target.sample().distribution(), DIGITS),
                basis);
        return printed.map(range -> verdict.withDetail(
                        "The printed matrix gives " + DIGITS.text(range.low())
                                + " at best, which does not contradict it."))
                .orElse(verdict);
    }

    private Verdict refuted(double least, Target target, Basis basis, Interval claimed) {
        Verdict verdict = Verdict.of(
                VerdictKind.REFUTED_BY_OWN_FIGURES,
                "the printed matrix gives at least " + DIGITS.text(least) + ", whatever its entries were rounded from; "
                        + bound + " was claimed",
                DIGITS.text(least) + " (printed matrix)",
                new Basis("the printed matrix", basis.runKeys()));
        return target.sample().isEmpty()
                ? verdict
                : verdict.withDetail("Beside it: the sentence " + SentenceJudge.share(claimed, target.sample().values())
                        + " of " + target.variant().variant().label() + ".");
    }

    /** Offers the statement to claims files. */
    public static final class Offered extends Offer<AtMost> {
        public Offered() {
            super(AtMost.class, Provider.API_VERSION);
        }
    }
}
