package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The experiment files of a report, which may be left out where documents name them. */
final class ReportedExperiments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Experiment files; with --into and --check, documents find those beside them.")
    private List<Path> files = List.of();

    @Mixin
    private ExperimentChanges changes = new ExperimentChanges();

    List<Path> files() {
        return files;
    }

    Changes changes() {
        return changes.changes();
    }

    /** The plan of each file; all files are read before anything is told. */
    List<Plan> plans(Workbench workbench) {
        ExperimentFiles all = new ExperimentFiles();
        all.files = files;
        all.changes = changes;
        return all.plans(workbench);
    }

    /** Refuses a command without files. */
    void needed() {
        if (files.isEmpty()) {
            throw new MissingParameterException(
                    command.commandLine(), command.positionalParameters().getFirst(),
                    "Missing required parameter: 'FILE'");
        }
    }
}
