package dev.eckart.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that all others belong to. */
@Command(
        name = "eckart",
        description = "Experiments written down in JSON, result tables that can be trusted.",
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            PlanCommand.class,
            DescribeCommand.class,
            SchemaCommand.class,
            NewCommand.class,
            ReportCommand.class,
            ClaimsCommand.class
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 fine, 1 internal error, 2 usage or experiment file, 3 some runs failed,",
            "            4 a claim's verdict changed, 130 interrupted."
        })
final class EckartCommand {

    @Option(
            names = "--plugins",
            paramLabel = "JAR",
            split = ",",
            scope = ScopeType.INHERIT,
            description = "Jars with components of your own, or folders of such jars.")
    List<Path> plugins = List.of();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    boolean version;
}
