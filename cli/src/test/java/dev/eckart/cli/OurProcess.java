package dev.eckart.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of ours in a process of its own, which may get signals or find too little memory. */
final class OurProcess {

    private OurProcess() { }

    /**
     * A process that has not been started yet.
     *
     * @param folder for its temporary files: one that dies leaves its copy of SQLite's library behind
     * @param options of Java's
     */
    static ProcessBuilder of(Path folder, List<String> options, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
