package dev.eckart.reports.claims;

import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.statistics.Shares;
import dev.eckart.reports.wording.Digits;

/**
 * The claim's value lies in a range in at least some share of the runs: "0.40–0.55 frequently".
 *
 * @param from the lower end, with its digits: it stands for its rounding interval
 * @param to the upper end, with its digits: it stands for its rounding interval
 * @param shareAtLeast what "frequently" is taken to mean, above 0 and at most 1
 */
@Name("often-within")
@Doc("the value lies in a range in at least some share of the runs")
public record OftenWithin(
        @Doc("lower end of the range, as text with its digits") @Example("\"0.90\"") String from,
        @Doc("upper end of the range, as text with its digits") @Example("\"1.00\"") String to,
        @Doc("the least share of the runs") @Above(0) @Max(1) @Example("0.95") double shareAtLeast)
        implements Sentence {

    public OftenWithin {
        Header.check(OftenWithin.class, from, to, shareAtLeast);
    }

    @Override
    public String words() {
        return from + "–" + to + " in at least " + Measured.percent(shareAtLeast) + " of the runs";
    }

    @Override
    public void check(Claim claim, Experiment experiment, Problems problems) {
        checkRange(problems.at("statement"));
        Numbers.checkValue(claim, experiment, problems);
    }

    private void checkRange(Problems problems) {
        Numbers.check(from, problems.at("from"));
        Numbers.check(to, problems.at("to"));
        if (Interval.fault(from).isEmpty() && Interval.fault(to).isEmpty()
                && Interval.number(from).compareTo(Interval.number(to)) > 0) {
            problems.at("to").add("found \"" + to + "\", expected at least \"" + from + "\", where the range starts");
        }
    }

    @Override
    public Verdict judge(Claim claim, Evidence evidence) {
        Target target = Target.of(claim.value().orElseThrow(), evidence.stated());
        Basis basis = Basis.of(evidence.stated(), target);
        if (target.sample().isEmpty()) {
            return Verdict.of(VerdictKind.NOT_MEASURED, target.sample().reason(), "–", basis);
        }
        Interval low = Interval.printed(from);
        Interval high = Interval.printed(to);
        Interval range = new Interval(low.low(), low.lowIncluded(), high.high(), high.highIncluded());
        double[] runs = target.sample().values();
        return Verdict.of(
                kind(target.sample().distribution().share(range), runs.length),
                SentenceJudge.share(range, runs) + "; " + Measured.percent(shareAtLeast) + " are asked for",
                Measured.words(target.sample().distribution(), Digits.significant(4)),
                basis);
    }

    /** Borderline where Wilson's 90 % interval of the share covers the share that is asked for. */
    private VerdictKind kind(double share, int runs) {
        if (share == 0) {
            return VerdictKind.REFUTED;
        }
        if (share < 1 && Shares.wilson(share, runs).contains(shareAtLeast)) {
            return VerdictKind.BORDERLINE;
        }
        return share >= shareAtLeast ? VerdictKind.REPRODUCED : VerdictKind.NOT_REPRODUCED;
    }

    /** Offers the statement to claims files. */
    public static final class Offered extends Offer<OftenWithin> {
        public Offered() {
            super(OftenWithin.class, Provider.API_VERSION);
        }
    }
}
