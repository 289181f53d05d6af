package dev.eckart.cli;

import dev.eckart.models.Model;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes a module with a model of one's own. */
@Command(
        name = "model",
        description = "Write a Maven module with a model of your own, which builds, passes its contract and runs.")
final class NewModel implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Mixin
    private NewModuleOptions module = new NewModuleOptions();

    NewModel(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return module.write("model", Model.class, parent.eckart.plugins, console);
    }
}
