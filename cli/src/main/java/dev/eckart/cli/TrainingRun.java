package dev.eckart.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Does several commands in one process: what JEP 514 calls a training run. The launcher makes its start-up caches by
 * it, which then hold the classes of all these commands.
 */
public final class TrainingRun {

    /** What stands between two commands. */
    private static final String NEXT = "--";

    private TrainingRun() { }

    /** Does commands one after another, with {@value #NEXT} between them; ends with their highest exit code. */
    public static void main(String[] arguments) {
        Console console = Main.console(new StandardOutput());
        int exitCode = ExitCode.FINE;
        List<String> command = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(NEXT)) {
                exitCode = Math.max(exitCode, Main.run(console, command.toArray(String[]::new)));
                command.clear();
            } else {
                command.add(argument);
            }
        }
        System.exit(Math.max(exitCode, Main.run(console, command.toArray(String[]::new))));
    }
}
