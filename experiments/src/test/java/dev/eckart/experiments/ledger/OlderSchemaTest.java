package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of the first or the second version, as it wrote its tables, is brought up to date. */
class OlderSchemaTest {

    /** 1.5 is 3FF8…, as its bytes stand in a file: 00 00 00 00 00 00 F8 3F. */
    private static final String[] FIRST = {
        "CREATE TABLE run (key TEXT NOT NULL PRIMARY KEY, settings TEXT NOT NULL, status TEXT NOT NULL,"
                + " epoch INTEGER NOT NULL, message TEXT NOT NULL) STRICT",
        "CREATE TABLE score (run TEXT NOT NULL, metric TEXT NOT NULL, value REAL, bits INTEGER, undefined TEXT,"
                + " PRIMARY KEY (run, metric)) STRICT, WITHOUT ROWID",
        "CREATE TABLE curve (run TEXT NOT NULL, metric TEXT NOT NULL, epochs BLOB NOT NULL, points BLOB NOT NULL,"
                + " PRIMARY KEY (run, metric)) STRICT",
        "CREATE TABLE output (run TEXT NOT NULL, name TEXT NOT NULL, precision TEXT NOT NULL, shape TEXT NOT NULL,"
                + " elements BLOB NOT NULL, PRIMARY KEY (run, name)) STRICT",
        "INSERT INTO run VALUES ('key', '{}', 'done', 0, ''), ('far', '[]', 'diverged', 37, 'loss not finite')",
        "INSERT INTO score VALUES ('key', 'm', 1.5, 0x3FF8000000000000, NULL), ('key', 'n', NULL, NULL, 'no rows')",
        "INSERT INTO curve VALUES ('key', 'm', x'000000000A000000', x'000000000000F83F000000000000F8BF')",
        "INSERT INTO output VALUES ('key', 'factors', 'f64', '1x2', x'000000000000F83F000000000000F8BF'),"
                + " ('key', 'epochs', 'f64', '', x'0000000000001040')",
        "PRAGMA application_id = 0x45434B54",
        "PRAGMA user_version = 1",
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        new Database(file()).execute(FIRST);
    }

    @Test
    void all_that_it_knew_is_known() {
        LedgerEntry done = Entries.done("key",
                Map.of("m", new Score.Value(1.5), "n", new Score.Undefined("no rows")),
                Map.of("m", Entries.curve(1.5, -1.5)),
                Map.of("factors", NdArray.of(new double[] {1.5, -1.5}, 1, 2), "epochs", NdArray.scalar(4)));
        LedgerEntry diverged = new LedgerEntry(
                "far", "[]", LedgerEntry.Status.DIVERGED, 37, "loss not finite", Map.of(), Map.of(), Map.of());
        for (int time = 0; time < 2; time++) {
            try (SqliteLedger ledger = SqliteLedger.open(file())) {
                assertEquals(Optional.of(done), ledger.find("key"));
                assertEquals(Optional.of(diverged), ledger.find("far"));
            }
        }
    }

    @Test
    void nothing_is_left_of_the_older_tables() throws Exception {
        SqliteLedger.open(file()).close();
        Database database = new Database(file());
        assertEquals("3", database.text("PRAGMA user_version"));
        assertEquals("0", database.text("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%first%'"));
    }

    @Test
    void one_that_cannot_be_moved_stays_as_it_is() throws Exception {
        new Database(file()).execute("UPDATE output SET shape = '1x3' WHERE name = 'factors'");
        LedgerException refusal = assertThrows(LedgerException.class, () -> SqliteLedger.open(file()));
        assertEquals(file() + " is damaged: shape 1×3 has 3 elements, found 2", refusal.getMessage());
        assertEquals("1", new Database(file()).text("PRAGMA user_version"));
        assertEquals("2", new Database(file()).text("SELECT count(*) FROM output"));
    }

    @Test
    void reading_alone_does_not_bring_it_up_to_date() {
        LedgerException refusal = assertThrows(LedgerException.class, () -> SqliteLedger.openToRead(file()));
        assertEquals(file() + " was written by an older version of Eckart;"
                + " the next run into its folder brings it up to date", refusal.getMessage());
    }

    @Test
    void one_of_the_second_version_gains_the_tables_of_provenance() throws Exception {
        Path second = folder.resolve("second.db");
        LedgerEntry entry = Entries.scored("key", "m", 1.5);
        try (SqliteLedger ledger = SqliteLedger.open(second)) {
            ledger.commit(entry);
        }
        Database database = new Database(second);
        database.execute("DROP TABLE provenance", "DROP TABLE circumstances", "PRAGMA user_version = 2");
        assertThrows(LedgerException.class, () -> SqliteLedger.openToRead(second));
        for (int time = 0; time < 2; time++) {
            try (SqliteLedger ledger = SqliteLedger.open(second)) {
                assertEquals(Optional.of(entry), ledger.find("key"));
                assertEquals(Map.of(), ledger.provenance(List.of("key")));
            }
        }
        assertEquals("3", database.text("PRAGMA user_version"));
        assertEquals("2", database.text("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                + " AND name IN ('circumstances', 'provenance')"));
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
