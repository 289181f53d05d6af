package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Results that are in a ledger already. */
final class KnownResults {

    private KnownResults() { }

    /** The results of each plan, in order; empty if a run is missing, which is told. */
    static Optional<List<Results>> of(List<Plan> plans, Path folder, Console console) {
        OutputFolder output = new OutputFolder();
        output.folder = folder;
        try (Ledger ledger = output.ledgerToRead()) {
            Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            Optional<List<Results>> results = output.hasLedger() ? runner.knownResults(plans) : Optional.empty();
            if (results.isEmpty()) {
                new NeededRuns(output, console).tell(output.hasLedger() ? runner.missing(plans) : 0);
            }
            return results;
        }
    }
}
