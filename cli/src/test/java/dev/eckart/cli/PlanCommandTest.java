package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String SMALL =
            """
            {
              "schema": 1,
              "data": { "type": "lab-3x3" },
              "seeds": 2,
              "models": {
                "svd": { "type": "truncated-svd", "rank": 1 },
                "gd": { "type": "factorisation", "rank": 1,
                  "fit": { "type": "gradient", "loss": { "type": "squared-error", "reduction": "sum" },
                           "init": { "type": "uniform", "low": 0, "high": 1 },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 3, "keep": "last" } }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } }
            }
            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private String out = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("small.json"), SMALL);
        out = folder.resolve("runs").toString();
    }

    private String plan(String... more) {
        CommandLineRun run = run("plan", more);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        return run.out();
    }

    private CommandLineRun run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, file.toString(), "--out", out));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments);
    }

    private static List<String> lines(String text, String from) {
        return text.substring(text.indexOf("\n" + from + "\n") + 1).lines().skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceAll("^[0-9a-f]{8} ", "KEY ").replaceAll(" +", " "))
                .toList();
    }

    @Test
    void withoutALedgerAllIsToDoAndNothingIsWritten() {
        String told = plan();
        assertTrue(
                told.startsWith("plan   small    2 models × 2 seeds = 3 runs (svd is deterministic: one run)\n"), told);
        assertTrue(told.contains("\nledger 0 of 3 runs known, 3 to do (no ledger in " + out + ")\n"), told);
        assertEquals(
                List.of("svd: 1 run, 0 known", "KEY to do", "gd: 2 runs, 0 known", "KEY to do seed 0",
                        "KEY to do seed 1"),
                lines(told, "runs"));
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void whatIsInTheLedgerIsToldAndTheLedgerStaysAsItIs() throws IOException {
        assertEquals(ExitCode.FINE, run("run", "--set", "seeds=1").exitCode());
        byte[] ledger = Files.readAllBytes(Path.of(out, "ledger.db"));
        String told = plan();
        assertTrue(told.contains("\nledger 2 of 3 runs known, 1 to do (" + Path.of(out, "ledger.db") + ")\n"), told);
        assertEquals(
                List.of("svd: 1 run, 1 known", "KEY known", "gd: 2 runs, 1 known", "KEY known seed 0",
                        "KEY to do seed 1"),
                lines(told, "runs"));
        assertEquals(List.of(true, false), List.of(
                Arrays.equals(ledger, Files.readAllBytes(Path.of(out, "ledger.db"))),
                Files.exists(Path.of(out, "ledger.db-wal"))));
    }

    @Test
    void theResolvedExperimentIsTheOneThatRunWrites() throws IOException {
        run("run", "--sweep", "models.gd.rank=1,2");
        String resolved = Files.readString(Path.of(out, "small", "resolved.json"));
        assertTrue(plan("--sweep", "models.gd.rank=1,2").contains("\n" + resolved), resolved);
    }

    @Test
    void whatIsNotFromTheFileIsToldWithItsOrigin() throws IOException {
        Files.writeString(folder.resolve("over.json"), """
                { "extends": "small.json", "title": "more",
                  "models": { "gd": { "fit": { "epochs": 4 } }, "svd": null } }
                """);
        file = folder.resolve("over.json");
        List<String> told = lines(
                plan("--set", "seeds=3", "--sweep", "models.gd.rank=1,2").replace(folder + "/", ""),
                "not from the file");
        assertTrue(told.contains("schema 1 small.json:2:13"), told::toString);
        assertTrue(told.contains("seeds 3 --set seeds=3"), told::toString);
        assertTrue(told.contains("models.gd.type \"factorisation\" small.json:7:21"), told::toString);
        assertTrue(told.contains("models.gd.rank 1 --sweep models.gd.rank=1,2"), told::toString);
        assertTrue(told.contains("models.gd.fit.init.high 1 small.json:9:63"), told::toString);
        assertTrue(told.contains("sweep.models.gd.rank [1,2] --sweep models.gd.rank=1,2"), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("precision \"f64\" default")), told::toString);
        assertTrue(told.stream().noneMatch(line -> line.startsWith("title ") || line.contains("epochs")),
                told::toString);
    }

    @Test
    void aPlanIsJsonToo() {
        String told = plan("--json", "--set", "seeds={\"init\": [5]}");
        assertTrue(told.startsWith("[\n  {\n    \"name\": \"small\",\n    \"known\": 0,\n    \"toDo\": 2,\n"), told);
        assertTrue(told.contains("\"origin\": \"--set seeds={\\\"init\\\": [5]}\""), told);
        assertTrue(told.matches("(?s).*\"key\": \"[0-9a-f]{64}\",\\s+\"known\": false,\\s+\"model\": \"svd\".*"), told);
        assertTrue(told.contains("\"seeds\": { \"init\": 5 }"), told);
    }

    @Test
    void axesOverDataAreToldWithEachDataset() {
        String told = plan("--sweep", "data=lab-3x3,{\"type\":\"iris\",\"variant\":\"uci\"}");
        assertTrue(told.startsWith("plan   small    2 models in 4 variants × 2 seeds = 6 runs"), told);
        assertEquals(2, told.lines().filter(line -> line.startsWith("data   ")).count(), told);
    }

    @Test
    void trialsAreCounted() {
        file = Fixtures.FOLDER.resolve("tuning-per-fold.json");
        String told = plan();
        assertTrue(told.contains(" of what is chosen from "), told);
        assertTrue(told.contains("; 0 of the trials known"), told);
    }

    @Test
    void whatIsWrongIsToldAsOfAnyCommand() {
        CommandLineRun run = run("plan", "--set", "models.gd.rnak=2");
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error  --set models.gd.rnak=2: unknown key \"rnak\""), run.err());
    }
}
