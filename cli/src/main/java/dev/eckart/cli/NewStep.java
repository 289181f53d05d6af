package dev.eckart.cli;

import dev.eckart.datasets.PreparationStep;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes a module with a step of one's own. */
@Command(
        name = "step",
        description = "Write a Maven module with a step of your own, which builds, passes its contract and runs.")
final class NewStep implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Mixin
    private NewModuleOptions module = new NewModuleOptions();

    NewStep(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return module.write("step", PreparationStep.class, parent.eckart.plugins, console);
    }
}
