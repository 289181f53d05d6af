package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests in processes of their own, which can be killed. */
public final class JavaProcess {

    private JavaProcess() { }

    /** Starts a class's main method; what goes to stderr comes from stdout. */
    public static Process start(Path folder, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                // A process that dies leaves its copy of SQLite's library behind.
                "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
