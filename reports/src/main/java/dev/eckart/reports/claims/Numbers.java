package dev.eckart.reports.claims;

import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.reports.statistics.Interval;

/** Checks of what several claims have in common. */
final class Numbers {

    private Numbers() { }

    /** Adds a problem if a text is no number. */
    static void check(String digits, Problems problems) {
        Interval.fault(digits).ifPresent(problems::add);
    }

    /** Adds a problem unless the claim names one model.metric that the experiment has. */
    static void checkValue(Claim claim, Experiment experiment, Problems problems) {
        claim.value().ifPresentOrElse(
                value -> Target.check(value, experiment, problems.at("value")),
                () -> problems.add("\"value\" is required: model.metric"));
    }
}
