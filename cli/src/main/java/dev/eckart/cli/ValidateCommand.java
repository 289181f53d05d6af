package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.wiring.Wiring;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Checks experiments without running anything. */
@Command(name = "validate", description = "Check experiments, against their data too, without running anything.")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Plan plan : experiments.plans(Wiring.workbench(eckart.plugins))) {
            console.out().println(plan.name() + ": valid, " + plan.runs() + (plan.runs() == 1 ? " run" : " runs"));
        }
        return ExitCode.FINE;
    }
}
