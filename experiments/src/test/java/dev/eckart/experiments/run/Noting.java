package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs an experiment, prints the key of each run that it does itself, and in the end a hash of all results. */
final class Noting {

    private Noting() { }

    /** Waits for a line before it begins, so that several begin at once. */
    public static void main(String[] arguments) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = Wiring.workbench(List.of())
                .plan(Path.of(arguments[0]), Changes.of(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
        System.out.println("ready");
        if (System.in.read() != '\n') {
            throw new IOException("nobody wants it to begin");
        }
        try (Ledger ledger = new Noted(SqliteLedger.open(Path.of(arguments[1])))) {
            Results results =
                    new Runner(ledger, 2, Progress.NONE, Cancellation.NEVER).run(List.of(plan)).getFirst();
            System.out.println("results " + Sha256.of(results.variants().getFirst().runs().toString()));
        }
    }

    /** A ledger that prints what is committed to it. */
    private record Noted(Ledger ledger) implements ForwardingLedger {

        @Override
        public LedgerEntry commit(LedgerEntry entry) {
            System.out.println("did " + entry.key());
            return ledger.commit(entry);
        }
    }
}
