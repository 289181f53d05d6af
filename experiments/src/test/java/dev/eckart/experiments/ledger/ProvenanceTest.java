package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.models.metric.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How runs came about is kept beside them, and apart. */
class ProvenanceTest {

    private static final String KEY = Sha256.of("{}");
    private static final LedgerEntry ONE = Entries.scored(KEY, "m", 1);
    private static final LedgerEntry TWO =
            Entries.done(KEY, Map.of("m", new Score.Value(1), "n", new Score.Value(2)), Map.of(), Map.of());
    private static final LedgerEntry FAILED = new LedgerEntry(
            KEY, "{}", LedgerEntry.Status.FAILED, 0, "no such factory", Map.of(), Map.of(), Map.of());

    @TempDir
    private Path folder;

    private final Fixed here = new Fixed("{\"eckart\":\"1\"}");

    /** Circumstances whose clocks go on by one each time that they are looked at. */
    private static final class Fixed implements Circumstances {

        private final String told;
        private long time = 1000;
        private long nanoseconds = 50;

        Fixed(String told) {
            this.told = told;
        }

        @Override
        public String ofProgram() {
            return told;
        }

        @Override
        public long now() {
            return time++;
        }

        @Override
        public long nanoseconds() {
            return nanoseconds++;
        }

        @Override
        public OptionalLong peakMemory() {
            return OptionalLong.of(4096);
        }
    }

    @Test
    void a_run_takes_its_time_from_its_claim_on() {
        try (SqliteLedger ledger = SqliteLedger.open(file(), here); Claim _ = ledger.claim(KEY).orElseThrow()) {
            ledger.commit(ONE);
        }
        try (Ledger ledger = SqliteLedger.openToRead(file())) {
            assertEquals(
                    List.of(new Provenance(
                            here.told, 1000, OptionalLong.of(1), OptionalLong.of(4096), List.of())),
                    provenance(ledger));
            assertEquals(Map.of(), ledger.provenance(List.of("another", "4%")));
        }
    }

    @Test
    void of_a_run_that_nobody_claims_the_time_is_unknown() {
        try (SqliteLedger ledger = SqliteLedger.open(file(), here)) {
            ledger.claim(KEY).orElseThrow().close();
            ledger.commit(ONE);
            assertEquals(OptionalLong.empty(), provenance(ledger).getFirst().nanoseconds());
        }
    }

    @Test
    void what_a_run_gains_later_is_told_apart() {
        commit(here, ONE);
        commit(new Fixed("{\"eckart\":\"2\"}"), TWO);
        commit(here, TWO);
        try (Ledger ledger = SqliteLedger.openToRead(file())) {
            List<Provenance> found = provenance(ledger);
            assertEquals(List.of("{\"eckart\":\"1\"}", "{\"eckart\":\"2\"}"),
                    found.stream().map(Provenance::circumstances).toList());
            assertEquals(List.of(List.of(), List.of("score n")), found.stream().map(Provenance::added).toList());
            assertTrue(found.getFirst().brought("m") && found.getLast().brought("n") && !found.getLast().brought("m"));
        }
    }

    @Test
    void each_attempt_of_a_run_that_fails_is_told() {
        commit(here, FAILED);
        commit(here, FAILED);
        commit(here, ONE);
        commit(here, FAILED);
        try (Ledger ledger = SqliteLedger.openToRead(file())) {
            assertEquals(List.of(1000L, 1001L, 1002L),
                    provenance(ledger).stream().map(Provenance::finished).toList());
        }
    }

    @Test
    void equal_circumstances_are_kept_once() throws Exception {
        commit(here, ONE);
        commit(here, TWO);
        commit(here, Entries.scored("another", "m", 1));
        assertEquals("1", new Database(file()).text("SELECT count(*) FROM circumstances"));
        assertEquals("3", new Database(file()).text("SELECT count(*) FROM provenance"));
    }

    @Test
    void a_ledger_without_circumstances_knows_the_same_runs() throws Exception {
        commit(here, ONE);
        Path other = folder.resolve("other.db");
        try (SqliteLedger ledger = SqliteLedger.open(other)) {
            ledger.commit(ONE);
        }
        for (String table : List.of("run", "score")) {
            String rows = "SELECT hex(sha256) FROM " + table;
            assertEquals(new Database(file()).texts(rows), new Database(other).texts(rows));
        }
        assertEquals("0", new Database(other).text("SELECT count(*) FROM provenance"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE provenance SET finished = finished + 1 | the provenance of run %s is not what was written",
        "UPDATE provenance SET nanoseconds = 0 | the provenance of run %s is not what was written",
        "UPDATE provenance SET memory = NULL | the provenance of run %s is not what was written",
        "UPDATE provenance SET added = 'score m' | the provenance of run %s is not what was written",
        "UPDATE circumstances SET told = '{}' | circumstances 1 is not what was written",
        "DELETE FROM circumstances | circumstances 1 of run %s are missing",
    })
    void damage_is_found_and_named(String change, String told) throws Exception {
        commit(here, ONE);
        assertEquals(List.of(), SqliteLedger.faults(file()));
        new Database(file()).execute(change);
        List<String> faults = SqliteLedger.faults(file());
        assertTrue(faults.getFirst().startsWith(told.formatted(KEY)), faults.toString());
    }

    @Test
    void a_summary_has_scores_alone_and_keys_are_found_by_their_beginning() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            LedgerEntry whole = Entries.done(KEY, Map.of("m", new Score.Value(1)),
                    Map.of("m", Entries.curve(1, 2)), Map.of());
            ledger.commit(whole);
            ledger.commit(Entries.scored("4%", "m", 1));
            assertEquals(Optional.of(ONE), ledger.summary(KEY));
            assertEquals(Optional.empty(), ledger.summary("another"));
            // SHA-256 of "{}" begins with 44136fa3.
            assertEquals(List.of("4%", KEY), ledger.keys(""));
            assertEquals(List.of(KEY), ledger.keys("44136fa3"));
            assertEquals(List.of(), ledger.keys("%"));
        }
    }

    @Test
    void provenance_of_a_run_that_there_is_not_is_found() throws Exception {
        commit(here, ONE);
        new Database(file()).execute("DELETE FROM score", "DELETE FROM run");
        assertEquals(List.of("table provenance has rows of run " + KEY + ", which there is not"),
                SqliteLedger.faults(file()));
    }

    private static List<Provenance> provenance(Ledger ledger) {
        return ledger.provenance(List.of(KEY)).getOrDefault(KEY, List.of());
    }

    private void commit(Circumstances circumstances, LedgerEntry entry) {
        try (SqliteLedger ledger = SqliteLedger.open(file(), circumstances)) {
            ledger.commit(entry);
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
