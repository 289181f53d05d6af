package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes reports again from what is in the ledger; nothing is run. */
@Command(name = "report", description = "Write reports again from the ledger, without running anything.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private OutputFolder output = new OutputFolder();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Plan> plans = experiments.plans(Wiring.workbench(eckart.plugins));
        if (!output.hasLedger()) {
            return nothingThere("there is no ledger in " + output.folder);
        }
        try (Ledger ledger = output.ledger()) {
            Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            int missing = runner.missing(plans);
            if (missing > 0) {
                return nothingThere(missing + " of the runs are not in the ledger of " + output.folder);
            }
            List<Results> results = runner.run(plans);
            for (int i = 0; i < plans.size(); i++) {
                new ReportFiles(output, console).writeAndShow(plans.get(i), results.get(i));
            }
            return ExitCode.FINE;
        }
    }

    private int nothingThere(String what) {
        console.err().println("error  " + what + "; \"eckart run\" with the same arguments does what is missing");
        return ExitCode.INVALID_INPUT;
    }
}
