package dev.eckart.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that all others belong to. */
@Command(
        name = "eckart",
        description = "Experiments written down in JSON, result tables that can be trusted.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 fine, 1 internal error, 2 usage or experiment file, 3 some runs failed,",
            "            4 a claim's verdict changed or a verification failed, 5 a document is stale,",
            "            130 interrupted."
        })
final class EckartCommand {

    /** In the order of the help. */
    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new Subcommand("run", RunCommand.class),
            new Subcommand("validate", ValidateCommand.class),
            new Subcommand("plan", PlanCommand.class),
            new Subcommand("describe", DescribeCommand.class),
            new Subcommand("schema", SchemaCommand.class),
            new Subcommand("new", NewCommand.class),
            new Subcommand("report", ReportCommand.class),
            new Subcommand("show", ShowCommand.class),
            new Subcommand("why", WhyCommand.class),
            new Subcommand("export", ExportCommand.class),
            new Subcommand("diff", DiffCommand.class),
            new Subcommand("claims", ClaimsCommand.class),
            new Subcommand("verify", VerifyCommand.class),
            new Subcommand("bundle", BundleCommand.class));

    private record Subcommand(String name, Class<?> type) {}

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

    /** The command line to read some arguments. If a subcommand comes first, it knows no other: each takes time. */
    static CommandLine commandLine(IFactory factory, String... arguments) {
        CommandLine line = new CommandLine(new EckartCommand(), factory);
        List<Subcommand> first = SUBCOMMANDS.stream()
                .filter(each -> arguments.length > 0 && each.name().equals(arguments[0]))
                .toList();
        (first.isEmpty() ? SUBCOMMANDS : first).forEach(each -> line.addSubcommand(each.name(), each.type()));
        return line;
    }
}
