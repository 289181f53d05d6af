package dev.eckart.cli;

import dev.eckart.datasets.Loader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes a module with a dataset of one's own. */
@Command(
        name = "dataset",
        description = "Write a Maven module with a dataset of your own, which builds, passes its contract and runs.")
final class NewDataset implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Mixin
    private NewModuleOptions module = new NewModuleOptions();

    NewDataset(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return module.write("dataset", Loader.class, parent.eckart.plugins, console);
    }
}
