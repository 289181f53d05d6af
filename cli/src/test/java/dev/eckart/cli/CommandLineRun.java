package dev.eckart.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command that has been run within this process.
 *
 * @param exitCode what the process would have answered
 * @param out what it printed as data
 * @param err what it printed as progress and errors
 */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return of(List.of(arguments));
    }

    static CommandLineRun of(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new Console(new PrintWriter(out), new PrintWriter(err), false), arguments.toArray(String[]::new));
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
