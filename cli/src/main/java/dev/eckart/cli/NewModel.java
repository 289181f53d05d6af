package dev.eckart.cli;

import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.models.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a module with a model of one's own. */
@Command(
        name = "model",
        description = "Write a Maven module with a model of your own, which builds, passes its contract and runs from"
                + " JSON as it is.")
final class NewModel implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private NewCommand parent = new NewCommand();

    @Parameters(paramLabel = "NAME", description = "Its name in experiment files, such as damped-column-mean.")
    private String name = "";

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PACKAGE",
            description = "The Java package of its class, such as org.me.")
    private String javaPackage = "";

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("");

    NewModel(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NewModule module = new NewModule(name, javaPackage, folder);
        List<String> faults = module.faults(Wiring.workbench(parent.eckart.plugins).catalogue(), Model.class);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> console.err().println("error  " + fault));
            console.err().println("Nothing was written.");
            return ExitCode.INVALID_INPUT;
        }
        module.write().forEach(console.out()::println);
        console.err().println("next   cd " + folder + " && mvn verify");
        console.err().println("       eckart --plugins " + module.jar() + " run " + module.experiment());
        return ExitCode.FINE;
    }
}
