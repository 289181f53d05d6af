package dev.eckart.cli;

import dev.eckart.autodiff.Optimiser;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes a module with an optimiser of one's own. */
@Command(
        name = "optimiser",
        description = "Write a Maven module with an optimiser of your own, which builds, passes its contract and runs.")
final class NewOptimiser implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Mixin
    private NewModuleOptions module = new NewModuleOptions();

    NewOptimiser(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return module.write("optimiser", Optimiser.class, parent.eckart.plugins, console);
    }
}
