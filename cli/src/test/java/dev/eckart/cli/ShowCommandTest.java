package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger is shown without the experiments that its runs are of. */
class ShowCommandTest {

    private static final String RMSE =
            "{\"metric\":{\"type\":\"rmse\",\"on\":\"test\"},\"code\":{\"metric rmse\":\"v1\"}}";

    private static final LedgerEntry DONE = entry("svd", 0, LedgerEntry.Status.DONE, "",
            Map.of(RMSE, new Score.Value(0.5)),
            Map.of(RMSE + " every 10", new Curve(List.of(0, 10), NdArray.of(new double[] {2, Double.NaN}, 2))),
            Map.of("rowFactors", NdArray.filled(1, Shape.of(3, 2))));
    private static final LedgerEntry LATER = entry("svd", 10, LedgerEntry.Status.DONE, "",
            Map.of(RMSE, new Score.Undefined("no rows")), Map.of(), Map.of());
    private static final LedgerEntry FAILED = entry("gd", 2, LedgerEntry.Status.FAILED, "no such factory",
            Map.of(), Map.of(), Map.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ledger.commit(DONE.with(Optional.of(Tensors.of("model.weights", NdArray.scalar(3)))));
            ledger.commit(LATER);
            ledger.commit(FAILED);
        }
    }

    private static LedgerEntry entry(String model, int seed, LedgerEntry.Status status, String message,
            Map<String, Score> scores, Map<String, Curve> curves, Map<String, NdArray> outputs) {
        String settings = "{\"data\":{\"type\":\"lab-3x3\"},\"dataSha256\":\"00ff\",\"steps\":[],\"model\":{\"type\":\""
                + model + "\",\"rank\":2,\"biases\":[],\"fit\":{\"type\":\"gradient\"}},\"seeds\":{\"init\":" + seed
                + ",\"split\":" + seed + "},\"fold\":1}";
        return new LedgerEntry(Sha256.of(settings), settings, status, 0, message, scores, curves, outputs);
    }

    @Test
    void runs_are_listed_by_model_and_seed() {
        assertEquals(
                """
                run       status  model                      data     seeds            scores
                %s  failed  gd, rank 2, fit gradient   lab-3x3  seed 2, fold 1
                %s  done    svd, rank 2, fit gradient  lab-3x3  seed 0, fold 1   rmse (test) 0.5
                %s  done    svd, rank 2, fit gradient  lab-3x3  seed 10, fold 1  rmse (test) none: no rows
                3 runs
                """.formatted(shortened(FAILED), shortened(DONE), shortened(LATER)),
                show().out());
    }

    @Test
    void some_of_them_are_chosen() {
        assertTrue(show("--model", "svd").out().endsWith("\n2 runs\n"));
        assertTrue(show("--status", "failed").out().endsWith("\n1 run\n"));
        assertEquals("0 runs\n", show("--model", "svd", "--status", "diverged").out());
        assertTrue(show("--data", "lab-3x3", "--json").out().contains("\"message\": \"no such factory\""));
        CommandLineRun wrong = show("--model", "sdv");
        assertEquals(ExitCode.INVALID_INPUT, wrong.exitCode());
        assertEquals("error  no run has the model \"sdv\"; did you mean \"svd\"?; there are gd, svd\n", wrong.err());
    }

    @Test
    void a_run_is_told_whole() {
        String shown = show(shortened(DONE)).out();
        assertEquals(
                """
                run       %s
                status    done
                model     svd, rank 2, fit gradient
                data      lab-3x3, sha256 00ff
                seeds     seed 0, fold 1
                scores    rmse (test)  0.5
                curves    rmse (test), every 10  2 points, epoch 0: 2.0 to epoch 10: NaN
                outputs   rowFactors  3×2 f64
                fitted    model.weights  scalar f64
                settings
                """.formatted(DONE.key()),
                shown.substring(0, shown.indexOf("{\n")));
        assertTrue(shown.contains("  \"dataSha256\": \"00ff\",\n"), shown);
        assertTrue(show(shortened(FAILED)).out().contains("\nstatus    failed once: no such factory\n"));
    }

    @Test
    void or_as_json() {
        String shown = show(DONE.key(), "--json").out();
        for (String part : List.of("\"key\": \"" + DONE.key() + "\"", "\"value\": 0.5", "\"every\": 10", "\"NaN\"",
                "\"shape\": [", "\"name\": \"model.weights\"", "\"provenance\": []")) {
            assertTrue(shown.contains(part), part + " in " + shown);
        }
    }

    @Test
    void a_beginning_of_no_key_or_of_several_is_refused() {
        CommandLineRun none = show("xyz");
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertEquals("error  no run in the ledger of " + folder
                + " has a key that begins with \"xyz\"; eckart show lists all\n", none.err());
        CommandLineRun several = show("");
        assertEquals(ExitCode.INVALID_INPUT, several.exitCode());
        assertTrue(several.err().startsWith("error  3 runs have keys that begin with \"\": "), several.err());
    }

    @Test
    void nothing_is_written() throws IOException {
        show();
        show(shortened(DONE));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("ledger.db")), files.toList());
        }
    }

    @Test
    void without_a_ledger_there_is_nothing_to_show() {
        CommandLineRun none = CommandLineRun.of("show", "--out", folder.resolve("none").toString());
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertEquals("error  there is no ledger in " + folder.resolve("none") + "\n", none.err());
    }

    private static String shortened(LedgerEntry entry) {
        return entry.key().substring(0, 8);
    }

    private CommandLineRun show(String... arguments) {
        return CommandLineRun.of(Stream.concat(
                Stream.of("show", "--out", folder.toString()), Stream.of(arguments)).toList());
    }
}
