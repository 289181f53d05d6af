package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the program refuses input: exit code 2, nothing on stdout, no stack trace, and nothing written. */
final class Refusal {

    private Refusal() { }

    /**
     * Runs a command that must refuse its input.
     *
     * @param folder where nothing may change
     * @param errors tells what is not as it must be on stderr
     * @return what is not as it must be, then stderr; empty if all is
     */
    static List<String> faults(Path folder, List<String> arguments, Function<String, List<String>> errors)
            throws IOException {
        List<String> before = contents(folder);
        CommandLineRun run = CommandLineRun.of(arguments);
        List<String> faults = new ArrayList<>(errors.apply(run.err()));
        if (run.exitCode() != ExitCode.INVALID_INPUT) {
            faults.add("exit code " + run.exitCode());
        }
        if (!run.out().isEmpty()) {
            faults.add("printed as data: " + run.out());
        }
        if (run.err().contains("internal error") || run.err().contains("\tat ")) {
            faults.add("a stack trace");
        }
        if (!contents(folder).equals(before)) {
            faults.add("something was written in the folder");
        }
        if (!faults.isEmpty()) {
            faults.add("\n" + run.err());
        }
        return faults;
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(file -> file + " " + file.toFile().length()).toList();
        }
    }
}
