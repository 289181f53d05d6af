package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Computes known runs again and compares bits; nothing is written. */
@Command(
        name = "verify",
        description = "Check every hash of the ledger, compute known runs again and compare bits; write nothing.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Mixin
    private Threads threads = new Threads();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Plan> plans = experiments.plans(Wiring.workbench(eckart.plugins));
        List<String> damage = SqliteLedger.faults(output.ledgerFile());
        damage.forEach(fault -> console.out().println("damaged  " + fault));
        if (!damage.isEmpty()) {
            console.out().println("the ledger of " + output.folder + " is damaged; nothing was computed");
            return ExitCode.VERIFICATION_FAILED;
        }
        try (Ledger ledger = output.ledgerToRead()) {
            int missing = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER).missing(plans);
            if (missing > 0) {
                console.err().println("error  " + missing + " of the runs are not in the ledger of " + output.folder
                        + "; \"eckart run\" with the same arguments does what is missing");
                return ExitCode.INVALID_INPUT;
            }
            return repeat(plans, ledger);
        }
    }

    private int repeat(List<Plan> plans, Ledger ledger) {
        List<String> differences = new ArrayList<>();
        ProgressLine progress = ProgressLine.ofRepetition(console);
        threads.runner(ledger, progress).repeating(differences::add).run(plans);
        differences.forEach(difference -> console.out().println("differs  " + difference));
        long different = differences.stream().map(line -> line.split(":", 2)[0]).distinct().count();
        console.out().println(progress.runs() - different + " of " + progress.runs() + " runs identical");
        return different > 0 ? ExitCode.VERIFICATION_FAILED : ExitCode.FINE;
    }
}
