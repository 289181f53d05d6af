package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** An experiment that was planned and run, without anything known before. */
record Ran(Plan plan, Results results) {

    private static final Workbench WORKBENCH = Wiring.workbench(List.of());

    /** Plans files. */
    static List<Plan> plans(Collection<Path> files, Changes changes) {
        return files.stream().map(file -> plan(file, changes)).toList();
    }

    /** Runs all plans, in threads. */
    static List<Ran> all(List<Plan> plans, int threads) {
        return all(plans, threads, 1);
    }

    /** Runs all plans, so many runs at once, each in so many threads. */
    static List<Ran> all(List<Plan> plans, int threads, int threadsPerRun) {
        List<Results> results = new Runner(
                        new InMemoryLedger(), threads, threadsPerRun, Progress.NONE, Cancellation.NEVER)
                .run(plans);
        return IntStream.range(0, plans.size()).mapToObj(i -> new Ran(plans.get(i), results.get(i))).toList();
    }

    private static Plan plan(Path file, Changes changes) {
        Diagnostics diagnostics = new Diagnostics();
        return WORKBENCH.plan(file, changes, diagnostics).orElseThrow(() -> new InvalidInputException(diagnostics));
    }
}
