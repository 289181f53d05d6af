package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number of a table leads back to its runs. */
class WhyCommandTest {

    private static final String LAB =
            """
            {
              "schema": 1,
              "data": { "type": "lab-3x3" },
              "seeds": 2,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 10,
                           "regularisation": { "type": "none" } } },
                "svd": { "type": "truncated-svd", "rank": 2 }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } }
            }
            """;

    private static final String MEAN =
            "metrics.mean={\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"all\"}";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void run() throws IOException {
        file = Files.writeString(folder.resolve("lab.json"), LAB).toString();
        assertEquals(ExitCode.FINE, command("run").exitCode());
    }

    /** 0.121910793895 is what the third singular value leaves, as in RunnerTest; the table prints 0.1219 of it. */
    @Test
    void the_number_is_that_of_the_table_with_its_run_data_and_code() {
        String why = command("why", "svd", "error").out();
        List<String> lines = why.lines().toList();
        assertEquals("svd, squared error (sum, all cells)", lines.get(0));
        assertEquals("0.1219 = the score of one run", lines.get(1));
        assertTrue(lines.get(2).matches("  0\\.12191079389\\d+  run [0-9a-f]{8}"), why);
        assertTrue(lines.get(3).matches("  settings  sha256 [0-9a-f]{64}, truncated-svd, rank 2"), why);
        assertTrue(lines.get(4).matches("  data      lab-3x3.*, sha256 [0-9a-f]{64}"), why);
        assertTrue(lines.get(5).matches("  computed  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC"), why);
        assertTrue(lines.get(6).startsWith("            eckart "), why);
        assertTrue(lines.get(7).contains(System.getProperty("java.runtime.version")), why);
        String key = lines.get(2).replaceAll(".*run |  .*", "");
        assertEquals("  again     eckart verify " + file + " --out " + folder + " --run " + key, lines.get(8));
    }

    @Test
    void a_mean_has_all_its_runs() {
        String why = command("why", "sgd", "error").out();
        assertTrue(why.contains(" = mean ± sd (ddof 1) of 2 runs\n  seed 0  "), why);
        assertTrue(why.contains("\n  seed 1  "), why);
        String table = command("report").out();
        String number = why.lines().toList().get(1).replaceAll(" =.*", "");
        assertTrue(table.contains(" " + number + " |"), number + " in " + table);
    }

    @Test
    void each_point_of_a_sweep_has_its_own_or_one_is_named() {
        String sweep = "models.{sgd,svd}.rank=1,2";
        command("run", "--sweep", sweep);
        List<String> both = command("why", "svd", "error", "--sweep", sweep).out().lines()
                .filter(line -> line.startsWith("svd, ")).toList();
        assertEquals(
                List.of("svd, rank 1, squared error (sum, all cells)", "svd, rank 2, squared error (sum, all cells)"),
                both);
        String one = command("why", "svd, rank 1", "error", "--sweep", sweep).out();
        assertTrue(one.startsWith("svd, rank 1, ") && !one.contains("svd, rank 2"), one);
        assertTrue(one.contains("eckart verify " + file + " --sweep 'models.{sgd,svd}.rank=1,2' --out "), one);
    }

    @Test
    void a_score_that_was_asked_for_later_is_told_apart_from_its_model() {
        command("run", "--set", MEAN);
        String why = command("why", "svd", "mean", "--set", MEAN).out();
        assertTrue(why.contains("\n  fitted    ") && why.contains("\n  scored    "), why);
        assertFalse(command("why", "svd", "error").out().contains("\n  fitted    "));
    }

    @Test
    void the_same_as_json() {
        String why = command("why", "sgd", "error", "--json").out();
        for (String part : List.of("\"model\": \"sgd\"", "\"scored\": 2", "\"sd\": ", "\"seeds\": { \"init\": 1 }",
                "\"settingsSha256\": ", "\"finished\": \"", "\"again\": \"eckart verify ")) {
            assertTrue(why.contains(part), part + " in " + why);
        }
    }

    @Test
    void what_there_is_not_is_refused_with_what_there_is() {
        CommandLineRun model = command("why", "sdv", "error");
        assertEquals(ExitCode.INVALID_INPUT, model.exitCode());
        assertEquals("error  " + file + " has no model \"sdv\"; did you mean \"svd\"?\n       models: sgd; svd\n",
                model.err());
        CommandLineRun metric = command("why", "svd", "errror");
        assertEquals("error  " + file + " has no metric \"errror\"; did you mean \"error\"?\n       metrics: error\n",
                metric.err());
        CommandLineRun missing = command("why", "svd", "error", "--set", "models.svd.rank=1");
        assertEquals(ExitCode.INVALID_INPUT, missing.exitCode());
        assertTrue(missing.err().startsWith("error  not all runs of svd are in the ledger of "), missing.err());
    }

    private CommandLineRun command(String name, String... arguments) {
        return CommandLineRun.of(Stream.concat(
                Stream.of(name, file), Stream.concat(Stream.of(arguments), Stream.of("--out", folder.toString())))
                .toList());
    }
}
