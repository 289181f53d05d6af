package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Computes known runs again and compares bits; nothing is written. */
@Command(
        name = "verify",
        description = "Check every hash of the ledger, compute known runs again and compare bits; write nothing."
                + " Of a folder, all experiments in it are meant.")
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

    @Option(
            names = "--run",
            paramLabel = "KEY",
            description = "Compute only the run whose key begins so; may be repeated.")
    private List<String> keys = List.of();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        experiments.files = ExperimentPlaces.files(experiments.files);
        List<Plan> plans = chosen(experiments.plansToLookUp(Wiring.workbench(eckart.plugins)));
        List<String> damage = SqliteLedger.faults(output.ledgerFile());
        damage.forEach(fault -> console.out().println("damaged  " + fault));
        if (!damage.isEmpty()) {
            console.out().println("the ledger of " + output.folder + " is damaged; nothing was computed");
            return ExitCode.VERIFICATION_FAILED;
        }
        try (Ledger ledger = output.ledgerToRead()) {
            Runner known = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            if (!new NeededRuns(output, console).areKnown(plans, known)) {
                return ExitCode.INVALID_INPUT;
            }
            Verification verification = new Verification(console);
            threads.runner(ledger, new ProgressLine(console)).verify(plans, verification::add);
            return verification.end();
        }
    }

    private List<Plan> chosen(List<Plan> plans) {
        if (keys.isEmpty()) {
            return plans;
        }
        Diagnostics diagnostics = new Diagnostics();
        for (String key : keys) {
            if (plans.stream().allMatch(plan -> plan.onlyRuns(run -> run.startsWith(key)).variants().isEmpty())) {
                diagnostics.add(new Origin.Option("--run " + key), "no run of these experiments has such a key");
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans.stream().map(plan -> plan.onlyRuns(run -> keys.stream().anyMatch(run::startsWith))).toList();
    }
}
