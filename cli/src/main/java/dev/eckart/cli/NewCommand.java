package dev.eckart.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The commands that start something. */
@Command(
        name = "new",
        description = "Start an experiment or a component of your own.",
        subcommands = {
            NewExperiment.class,
            NewModel.class,
            NewDataset.class,
            NewStep.class,
            NewMetric.class,
            NewOptimiser.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class NewCommand {

    @ParentCommand
    EckartCommand eckart = new EckartCommand();
}
