package dev.eckart.cli;

import dev.eckart.models.metric.Metric;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes a module with a metric of one's own. */
@Command(
        name = "metric",
        description = "Write a Maven module with a metric of your own, which builds, passes its contract and runs.")
final class NewMetric implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Mixin
    private NewModuleOptions module = new NewModuleOptions();

    NewMetric(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return module.write("metric", Metric.class, parent.eckart.plugins, console);
    }
}
