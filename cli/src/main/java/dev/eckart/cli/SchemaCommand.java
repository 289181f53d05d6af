package dev.eckart.cli;

import dev.eckart.experiments.json.JsonSchema;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.wiring.Wiring;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of files, for editors. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of experiment files, with all components, for completion in editors.")
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Option(names = "--claims", description = "The schema of claims files instead.")
    private boolean claims;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonSchema schema = new JsonSchema(Wiring.workbench(eckart.plugins).catalogue());
        console.out().print(schema.of(claims ? Claims.class : Experiment.class));
        console.out().flush();
        return ExitCode.FINE;
    }
}
