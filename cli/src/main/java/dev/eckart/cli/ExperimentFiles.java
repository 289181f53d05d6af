package dev.eckart.cli;

import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The experiment files of a command, and what is changed in them. */
final class ExperimentFiles {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Experiment files.")
    List<Path> files = List.of();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a key, such as models.gd.rank=3; may be repeated.")
    List<String> overrides = List.of();

    /** The plan of each file; all files are read before anything is told. */
    List<Plan> plans(Workbench workbench) {
        List<Plan> plans = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        for (Path file : files) {
            workbench.plan(file, overrides, diagnostics).ifPresent(plans::add);
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans;
    }
}
