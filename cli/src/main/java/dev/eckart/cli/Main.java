package dev.eckart.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The program {@code eckart}. */
public final class Main {

    private Main() { }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        StandardOutput output = new StandardOutput();
        Console console = console(output);
        Interruption interruption = console.interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.shutDown(console), "interruption"));
        int exitCode = ExitCode.INTERNAL_ERROR;
        try {
            exitCode = output.ended(run(console, arguments), console);
        } catch (OutOfMemoryError e) {
            console.err().println("error  out of memory (" + e.getMessage()
                    + "); Java takes more if JAVA_TOOL_OPTIONS says so, such as -Xmx8g");
        } finally {
            interruption.over(exitCode);
        }
        System.exit(exitCode);
    }

    /** The console of this process, which is set up as all commands want it. */
    static Console console(StandardOutput output) {
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
        System.setErr(StandardError.real());
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // Java cannot tell whether stderr is a terminal; the launcher can.
        return new Console(out, err, Boolean.getBoolean("eckart.terminal"));
    }

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        CommandLine commands = EckartCommand.commandLine(new CommandFactory(console), arguments)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((exception, command, parsed) -> console.failed(exception));
        commands.setParameterExceptionHandler((exception, given) -> console.misused(exception));
        return commands.execute(arguments);
    }
}
