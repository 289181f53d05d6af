package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are asked to end; how long they take is told, and should be under 2 s. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {

    private static final int QUICK = 30;

    /** Some runs that end at once, and one that never does. */
    private static final String EXPERIMENT =
            """
            { "schema": 1, "data": { "type": "lab-3x3" }, "seeds": %d,
              "models": {
                "gd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 1e-6,
                           "order": "row-major", "update": "sequential", "epochs": 10,
                           "regularisation": { "type": "none" } } } },
              "sweep": { "models.gd.fit.epochs": [10, 2147483647] },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "report": { "tables": [] } }
            """.formatted(QUICK);

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path experiment = Path.of("");

    @BeforeEach
    void write() throws IOException {
        experiment = Files.writeString(folder.resolve("sweep.json"), EXPERIMENT);
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void ctrlCKeepsWhatHasEndedAndTheSameCommandGoesOn() throws Exception {
        assertKept("INT");
    }

    @Test
    void soDoesSigterm() throws Exception {
        assertKept("TERM");
    }

    @Test
    void verifyEndsAsWell() throws Exception {
        String some = "models.gd.fit.epochs=10,300000";
        assertEquals(ExitCode.FINE, command("run", "--sweep", some).exitCode());
        Process process = start(Main.class, arguments("verify", "--sweep", some));
        String said = saidAfter("TERM", process, "run    [1-9]");
        assertTrue(said.matches("(?s).*interrupted after \\d+ of 60 runs; what is known is as it was.*"), said);
        assertTrue(command("run", "--sweep", some).err().contains("60 of 60 runs known already"));
    }

    @Test
    void whatAsksForNoWishIsAbandoned() throws Exception {
        assertTrue(saidAfter("TERM", start(Stubborn.class, List.of()), "run")
                .endsWith("interrupted: something is left\n"));
    }

    private void assertKept(String signal) throws Exception {
        Process process = start(Main.class, arguments("run"));
        String said = saidAfter(signal, process, "run    (1[0-9]|[2-9])");
        Matcher kept = Pattern.compile("\ninterrupted: (\\d+) of 60 runs are kept, and the same command goes on")
                .matcher(said);
        assertTrue(kept.find(), said);
        CommandLineRun again = command("run", "--sweep", "models.gd.fit.epochs=10,11");
        assertEquals(ExitCode.FINE, again.exitCode(), again.err());
        assertTrue(again.err().contains("ledger " + kept.group(1) + " of 60 runs known already"), again.err() + said);
    }

    private CommandLineRun command(String name, String... options) {
        return CommandLineRun.of(arguments(name, options));
    }

    private List<String> arguments(String name, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of(name, experiment.toString(), "--threads", "2", "--out", folder.resolve("runs").toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private Process start(Class<?> program, List<String> arguments) throws IOException {
        // So that progress is seen as it is made.
        Process process = OurProcess.of(folder, List.of("-Deckart.terminal=true"), program, arguments)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    /** All that a process says if it gets a signal once it has said something; its answer must be 130. */
    private static String saidAfter(String signal, Process process, String something) throws Exception {
        StringBuilder said = new StringBuilder();
        Pattern wanted = Pattern.compile(something);
        try (Reader err = process.errorReader(StandardCharsets.UTF_8)) {
            for (int next = err.read(); next >= 0; next = err.read()) {
                said.append((char) next);
                if (wanted.matcher(said).find()) {
                    break;
                }
            }
            assumeFalse(signal.equals("INT") && ignoresCtrlC(process), "Ctrl-C is ignored by what started the tests");
            long asked = System.nanoTime();
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).inheritIO().start().waitFor();
            int exitCode = process.waitFor();
            System.out.printf("SIG%s: ended after %.2f s%n", signal, (System.nanoTime() - asked) / 1e9);
            for (int next = err.read(); next >= 0; next = err.read()) {
                said.append((char) next);
            }
            assertEquals(ExitCode.INTERRUPTED, exitCode, said.toString());
        }
        return said.toString();
    }

    /** As in a background job of a shell: a process inherits what is ignored. */
    private static boolean ignoresCtrlC(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        String mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.replaceAll(".*\\s", ""))
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(mask, 16) & 2) != 0;
    }
}
