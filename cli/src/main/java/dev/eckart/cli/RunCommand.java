package dev.eckart.cli;

import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.ledger.Circumstances;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Repeated;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.Failures;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs experiments and writes their reports. */
@Command(name = "run", description = "Run experiments and write their reports; what is in the ledger is not run again.")
final class RunCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private CheckpointOption checkpoints = new CheckpointOption();

    @Option(
            names = "--force",
            description = "Do known runs again, and tell if a bit differs; the ledger keeps what it knows.")
    private boolean force;

    private int differences;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workbench workbench = Wiring.workbench(eckart.plugins);
        List<Plan> plans = experiments.plans(workbench);
        plans.forEach(plan -> PlanLines.print(plan, console.err()));
        List<Results> results = run(plans, new ThisProgram(workbench.catalogue(), threads));
        for (int i = 0; i < plans.size(); i++) {
            Failures.of(results.get(i)).forEach(failure -> console.err().println("  " + failure));
            new ReportFiles(output, console).writeAndShow(plans.get(i), results.get(i));
        }
        return differences > 0 ? ExitCode.VERIFICATION_FAILED : exitCode(results);
    }

    private static int exitCode(List<Results> results) {
        return results.stream().anyMatch(result -> result.unsuccessful() > 0)
                ? ExitCode.SOME_RUNS_FAILED
                : ExitCode.FINE;
    }

    private List<Results> run(List<Plan> plans, Circumstances circumstances) {
        try (Ledger ledger = output.ledger(circumstances)) {
            if (!force) {
                ProgressLine progress = new ProgressLine(console);
                return checkpoints.on(threads.runner(ledger, progress), progress::say).run(plans);
            }
            ProgressLine progress = ProgressLine.ofRepetition(console);
            return threads.runner(ledger, progress).repeating(each -> differs(each, progress)).run(plans);
        }
    }

    /** What is known is not written over: which of the two is wrong has to be found out first. */
    private void differs(Repeated run, ProgressLine progress) {
        differences += run.differences().size();
        run.differences().forEach(difference -> progress.say("differs  run " + run.key() + ": " + difference));
    }
}
