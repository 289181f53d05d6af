package dev.eckart.cli;

import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.ClaimsPlan.PlannedClaim;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.spec.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an experiment or a claims file asks for, whatever its titles say.
 *
 * @param resolved the experiment, or each claim and what it is held against, as they are understood
 * @param runs the keys of the runs, model by model
 */
record Meaning(List<String> resolved, List<List<String>> runs) {

    static Meaning of(Plan plan) {
        return new Meaning(List.of(plan.resolved().replaceFirst("(?m)^  \"title\": .*\n", "")), runs(plan).toList());
    }

    static Meaning of(ClaimsPlan plan) {
        return new Meaning(
                plan.claims().stream().map(Meaning::resolved).toList(),
                plan.plans().stream().flatMap(Meaning::runs).toList());
    }

    private static String resolved(PlannedClaim planned) {
        Claim claim = planned.claim();
        return new Claim(
                claim.id(), Optional.empty(), claim.experiment(), claim.value(), claim.values(), claim.reported(),
                claim.statistic(), claim.statement(), claim.printed(), claim.unstated(), claim.expect()).toString();
    }

    private static Stream<List<String>> runs(Plan plan) {
        return plan.variants().stream().map(variant -> variant.runs().stream().map(PlannedRun::key).toList());
    }
}
