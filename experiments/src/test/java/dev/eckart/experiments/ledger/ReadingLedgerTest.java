package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is opened to look things up leaves no trace. */
class ReadingLedgerTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsKnownWhereThereIsNoFile() throws IOException {
        try (Ledger ledger = SqliteLedger.openToRead(folder.resolve("ledger.db"))) {
            assertTrue(ledger.find("a").isEmpty());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void nothingIsKnownInAnEmptyFileWhichStaysEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("ledger.db"));
        try (Ledger ledger = SqliteLedger.openToRead(file)) {
            assertTrue(ledger.find("a").isEmpty());
        }
        assertEquals(0, Files.size(file));
        assertEquals(List.of("ledger.db"), files());
    }

    @Test
    void whatIsCommittedIsFoundAndNothingIsWritten() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = SqliteLedger.open(file)) {
            ledger.commit(Entries.scored("a", "error", 1));
        }
        byte[] before = Files.readAllBytes(file);
        try (Ledger ledger = SqliteLedger.openToRead(file)) {
            assertTrue(ledger.find("a").isPresent());
            assertFalse(ledger.find("b").isPresent());
            assertEquals(List.of("ledger.db"), files());
            assertThrows(LedgerException.class, () -> ledger.commit(Entries.scored("b", "error", 1)));
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals(List.of("ledger.db"), files());
    }

    @Test
    void whatAnotherHasJustCommittedIsFoundWhileItIsStillOpen() {
        Path file = folder.resolve("ledger.db");
        try (Ledger writing = SqliteLedger.open(file)) {
            writing.commit(Entries.scored("a", "error", 1));
            try (Ledger reading = SqliteLedger.openToRead(file)) {
                assertTrue(reading.find("a").isPresent());
                writing.commit(Entries.scored("b", "error", 1));
                assertTrue(reading.find("b").isPresent());
            }
        }
    }

    /** Nobody had the file open when it was opened to read, so that it was read without locks. */
    @Test
    void whatAnotherCommitsLaterIsFoundAndNeverTakenForDamage() {
        Path file = folder.resolve("ledger.db");
        SqliteLedger.open(file).close();
        try (Ledger reading = SqliteLedger.openToRead(file)) {
            assertFalse(reading.find("a").isPresent());
            try (Ledger writing = SqliteLedger.open(file)) {
                writing.commit(Entries.scored("a", "error", 1));
                assertTrue(reading.find("a").isPresent());
                for (int run = 0; run < 200; run++) {
                    writing.commit(Entries.scored("run " + run, "error", run));
                }
            }
            for (int run = 0; run < 200; run++) {
                assertTrue(reading.find("run " + run).isPresent());
            }
        }
    }

    @Test
    void whatIsWrittenAndClosedBetweenTwoQuestionsIsFound() {
        Path file = folder.resolve("ledger.db");
        SqliteLedger.open(file).close();
        try (Ledger reading = SqliteLedger.openToRead(file)) {
            for (int run = 0; run < 3; run++) {
                assertFalse(reading.find("run " + run).isPresent());
                try (Ledger writing = SqliteLedger.open(file)) {
                    writing.commit(Entries.scored("run " + run, "error", run));
                }
                assertTrue(reading.find("run " + run).isPresent());
            }
        }
    }

    @Test
    void whatIsNoLedgerIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.db"), "no database at all, but a text of some length");
        assertThrows(LedgerException.class, () -> SqliteLedger.openToRead(file));
    }
}
