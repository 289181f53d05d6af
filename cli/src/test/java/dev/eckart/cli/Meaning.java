package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import java.util.List;

/**
 * What an experiment asks for, whatever its title says.
 *
 * @param resolved the experiment as it is understood
 * @param runs the keys of its runs, model by model
 */
record Meaning(String resolved, List<List<String>> runs) {

    static Meaning of(Plan plan) {
        return new Meaning(
                plan.resolved().replaceFirst("(?m)^  \"title\": .*\n", ""),
                plan.variants().stream()
                        .map(variant -> variant.runs().stream().map(PlannedRun::key).toList())
                        .toList());
    }
}
