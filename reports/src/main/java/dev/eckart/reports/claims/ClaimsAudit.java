package dev.eckart.reports.claims;

import dev.eckart.components.Problems;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.KnownNames;
import java.util.List;
import java.util.Optional;

/** Holds claims against results. A verdict is computed, never typed in. */
public final class ClaimsAudit {

    private ClaimsAudit() { }

    /**
     * The verdict on a claim.
     *
     * @throws IllegalArgumentException if the claim does not suit the results, which {@link #check} tells beforehand
     */
    public static Verdict judge(Claim claim, Evidence evidence) {
        if (claim.statement().isPresent()) {
            return sentence(claim.statement().get()).judge(claim, evidence);
        }
        return claim.reported().isPresent() ? NumberAudit.judge(claim, evidence) : shown(claim, evidence.stated());
    }

    /** Adds a problem, at its key, for each thing in a claim that cannot be judged on the experiment of a plan. */
    public static void check(Claim claim, Plan plan, Problems problems) {
        check(claim, plan.experiment(), problems);
        Problems printed = new Problems();
        PrintedMatrix.check(claim, printed);
        if (printed.isEmpty()) {
            PrintedMatrix.checkShape(claim, plan, problems.at("printed"));
        }
    }

    /** Adds a problem, at its key, for each thing in a claim that cannot be judged on this experiment. */
    public static void check(Claim claim, Experiment experiment, Problems problems) {
        if (claim.reported().isPresent() && claim.statement().isPresent()) {
            problems.add("expected either \"reported\" or \"statement\", found both");
        }
        claim.expect().filter(expected -> !VerdictKind.knows(expected)).ifPresent(
                expected -> KnownNames.check(expected, VerdictKind.all(), problems.at("expect")));
        PrintedMatrix.check(claim, problems.at("printed"));
        if (claim.statement().isPresent()) {
            sentence(claim.statement().get()).check(claim, experiment, problems);
        } else {
            checkValues(claim, experiment, problems);
            claim.reported().ifPresent(reported -> checkNumbers(claim, reported, problems.at("reported")));
        }
    }

    private static void checkValues(Claim claim, Experiment experiment, Problems problems) {
        if (claim.values().isEmpty()) {
            Numbers.checkValue(claim, experiment, problems);
        }
        for (int i = 0; i < claim.values().size(); i++) {
            Target.check(claim.values().get(i), experiment, problems.at("values").at(i));
        }
    }

    private static void checkNumbers(Claim claim, Reported reported, Problems problems) {
        int columns = Fit.values(claim).size();
        for (int row = 0; row < reported.rows().size(); row++) {
            List<String> numbers = reported.rows().get(row);
            if (numbers.size() != columns) {
                problems.at(row).add("found " + numbers.size() + " numbers, expected one for each of " + columns
                        + " values");
            }
            for (int column = 0; column < numbers.size(); column++) {
                Numbers.check(numbers.get(column), problems.at(row).at(column));
            }
        }
    }

    private static Sentence sentence(Statement statement) {
        if (statement instanceof Sentence sentence) {
            return sentence;
        }
        throw new IllegalArgumentException(statement + " is no " + Sentence.class.getName());
    }

    /** A figure: what its curves end at, where they have a score. */
    private static Verdict shown(Claim claim, Results results) {
        Optional<Target> target = Fit.values(claim).stream().findFirst().map(value -> Target.of(value, results));
        String measured = target.filter(known -> !known.sample().isEmpty())
                .map(known -> "ends at "
                        + Measured.words(known.sample().distribution(), Digits.significant(4)))
                .orElse("–");
        Basis basis = target.map(known -> Basis.of(results, known)).orElseGet(Basis::none);
        return Verdict.of(VerdictKind.SHOWN, "a figure without a number to check", measured, basis);
    }
}
