package dev.eckart.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The commands that start something. */
@Command(
        name = "new",
        description = "Start an experiment of your own.",
        subcommands = {
            NewExperiment.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class NewCommand {

    @ParentCommand
    EckartCommand eckart = new EckartCommand();
}
