package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.ExplainedPlan;
import dev.eckart.experiments.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The experiment files of a command, and what is changed in them. */
final class ExperimentFiles {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Experiment files.")
    List<Path> files = List.of();

    @Mixin
    ExperimentChanges changes = new ExperimentChanges();

    /** The plan of each file; all files are read before anything is told. */
    List<Plan> plans(Workbench workbench) {
        return all(workbench::plan, plan -> plan);
    }

    /** The same, for who writes no files named after experiments: two may have one name. */
    List<Plan> plansToLookUp(Workbench workbench) {
        return all(workbench::plan, plan -> plan, true);
    }

    /** The same, with what is not from the files. */
    List<ExplainedPlan> explained(Workbench workbench) {
        return all(workbench::explain, ExplainedPlan::plan);
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(Path file, Changes changes, Diagnostics diagnostics);
    }

    private <T> List<T> all(Reading<T> reading, Function<T, Plan> plan) {
        return all(reading, plan, false);
    }

    private <T> List<T> all(Reading<T> reading, Function<T, Plan> plan, boolean sameNames) {
        List<T> plans = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        for (Path file : files) {
            reading.read(file, changes.changes(), diagnostics).ifPresent(plans::add);
        }
        if (!sameNames) {
            refuseSameNames(plans.stream().map(plan).toList(), diagnostics);
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans;
    }

    /** Two experiments of one name would write to one folder. */
    private static void refuseSameNames(List<Plan> plans, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        for (Plan plan : plans) {
            if (!names.add(plan.name())) {
                diagnostics.add(
                        new Origin.Option(plan.name()), "two experiments have this name; a file's stem is its name");
            }
        }
    }
}
