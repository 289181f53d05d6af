package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_committed_is_found_again_after_reopening() {
        LedgerEntry entry = Entries.done("key",
                Map.of("plain", new Score.Value(0.1), "zero", new Score.Value(-0.0),
                        "tiny", new Score.Value(Double.MIN_VALUE),
                        "infinite", new Score.Value(Double.NEGATIVE_INFINITY),
                        "none", new Score.Undefined("no rows ∅")),
                Map.of("loss", Entries.curve(3, Double.NaN, -0.0, Double.POSITIVE_INFINITY), "empty", Entries.curve()),
                Map.of("factors", NdArray.of(new double[] {1, -0.0, Double.NaN, Double.MAX_VALUE, 5, 6}, 3, 2),
                        "narrow", NdArray.of(new double[] {0.1, 1}, 2).in(Precision.F32),
                        "none", NdArray.of(new double[0], 0, 4), "number", NdArray.scalar(7)));
        try (SqliteLedger ledger = open()) {
            ledger.commit(entry);
            assertEquals(Optional.of(entry), ledger.find("key"));
        }
        try (SqliteLedger ledger = open()) {
            assertEquals(Optional.of(entry), ledger.find("key"));
        }
    }

    @Test
    void every_end_of_a_run_is_kept() {
        try (SqliteLedger ledger = open()) {
            for (LedgerEntry.Status status : LedgerEntry.Status.values()) {
                LedgerEntry entry = new LedgerEntry(
                        status.name(), "{\"a\":1}", status, 37, "loss not finite at epoch 37",
                        Map.of(), Map.of(), Map.of());
                ledger.commit(entry);
                assertEquals(Optional.of(entry), ledger.find(status.name()));
            }
        }
    }

    @Test
    void a_run_that_nobody_committed_is_not_found() {
        try (SqliteLedger ledger = open()) {
            ledger.commit(Entries.scored("one", "m", 1));
            assertEquals(Optional.empty(), ledger.find("another"));
        }
    }

    @Test
    void a_model_of_a_newer_class_takes_the_place_of_the_older_one() {
        LedgerEntry run = Entries.scored("key", "m", 1);
        try (SqliteLedger ledger = open()) {
            ledger.commit(run.with(Optional.of(model("Fitted", 1))));
            ledger.commit(run.with(Optional.of(model("Renamed", 1))));
            assertEquals(Optional.of(model("Renamed", 1)), ledger.parameters("key"));
            assertEquals(Optional.of(run), ledger.find("key"));
        }
    }

    @Test
    void other_numbers_of_the_same_model_are_refused() {
        LedgerEntry run = Entries.scored("key", "m", 1);
        try (SqliteLedger ledger = open()) {
            ledger.commit(run.with(Optional.of(model("Fitted", 1))));
            assertThrows(LedgerException.class, () -> ledger.commit(run.with(Optional.of(model("Fitted", 2)))));
            assertEquals(Optional.of(model("Fitted", 1)), ledger.parameters("key"));
        }
    }

    private static Tensors model(String name, double weight) {
        return new Tensors(new TreeMap<>(Map.of("", name)), new TreeMap<>(Map.of("weight", NdArray.scalar(weight))));
    }

    @Test
    void a_second_commit_adds_what_is_new() {
        LedgerEntry first = Entries.scored("key", "m", 1);
        LedgerEntry second = Entries.done("key", Map.of("m", new Score.Value(1), "n", new Score.Value(2)),
                Map.of("m", Entries.curve(3, 1)), Map.of("o", NdArray.scalar(4)));
        try (SqliteLedger ledger = open()) {
            ledger.commit(first);
            ledger.commit(second);
            ledger.commit(first);
            assertEquals(Optional.of(second), ledger.find("key"));
        }
    }

    @Test
    void a_contradiction_is_refused_and_changes_nothing() {
        LedgerEntry first = Entries.scored("key", "m", 1);
        LedgerEntry other = Entries.done(
                "key", Map.of("m", new Score.Value(2), "a", new Score.Value(0)), Map.of(), Map.of());
        try (SqliteLedger ledger = open()) {
            ledger.commit(first);
            assertThrows(LedgerException.class, () -> ledger.commit(other));
            assertEquals(Optional.of(first), ledger.find("key"));
            ledger.commit(Entries.scored("next", "m", 1));
        }
    }

    @Test
    void a_closed_ledger_of_small_arrays_without_claims_leaves_one_file() throws IOException {
        try (SqliteLedger ledger = open()) {
            ledger.commit(Entries.scored("key", "m", 1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void any_file_name_will_do() {
        Path strange = folder.resolve("a b?mode=ro#ü%20'.db");
        try (SqliteLedger ledger = SqliteLedger.open(strange)) {
            ledger.commit(Entries.scored("key", "m", 1));
        }
        assertTrue(Files.exists(strange));
    }

    @Test
    void an_empty_file_becomes_a_ledger() throws IOException {
        Files.createFile(file());
        try (SqliteLedger ledger = open()) {
            assertEquals(Optional.empty(), ledger.find("key"));
        }
    }

    private SqliteLedger open() {
        return SqliteLedger.open(file());
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
