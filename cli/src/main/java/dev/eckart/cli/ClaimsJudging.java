package dev.eckart.cli;

import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.ClaimsPlan.PlannedClaim;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.claims.Alternative;
import dev.eckart.reports.claims.ClaimsAudit;
import dev.eckart.reports.claims.ClaimsReport;
import dev.eckart.reports.claims.Evidence;
import dev.eckart.reports.claims.Judged;
import dev.eckart.reports.claims.Retrials;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Hands each claim the results that were run for it. */
final class ClaimsJudging {

    private ClaimsJudging() { }

    /**
     * Judges all claims of a file.
     *
     * @param more runs what the search for explanations asks for
     */
    static ClaimsReport judge(
            ClaimsPlan plan, IdentityHashMap<Plan, Results> results, Function<List<Plan>, List<Results>> more) {
        return new ClaimsReport(plan.claims().stream()
                .map(planned -> new Judged(
                        planned.claim(), ClaimsAudit.judge(planned.claim(), evidence(planned, results, more))))
                .toList());
    }

    static Results results(Plan plan, IdentityHashMap<Plan, Results> results) {
        Results found = results.get(plan);
        if (found == null) {
            throw new IllegalArgumentException("plan " + plan.name() + " has not been run");
        }
        return found;
    }

    private static Evidence evidence(
            PlannedClaim planned, IdentityHashMap<Plan, Results> results, Function<List<Plan>, List<Results>> more) {
        return new Evidence(
                results(planned.stated(), results),
                planned.unstated().stream()
                        .map(each -> Alternative.unstated(each.changes(), results(each.plan(), results)))
                        .toList(),
                planned.conventions().stream()
                        .map(each -> Alternative.convention(each.description(), results(each.plan(), results)))
                        .toList(),
                Optional.of(retrials(planned, more)));
    }

    private static Retrials retrials(PlannedClaim planned, Function<List<Plan>, List<Results>> more) {
        return new Retrials() {
            @Override
            public Optional<Plan> plan(SequencedMap<String, String> changes) {
                return planned.changed().with(changes);
            }

            @Override
            public List<Results> run(List<Plan> plans) {
                return more.apply(plans);
            }
        };
    }
}
