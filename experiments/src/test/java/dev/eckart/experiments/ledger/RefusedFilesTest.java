package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(file(), "my thesis, the only copy, longer than the sixteen bytes of a header");
        assertRefused("is not a ledger; it was left as it is");
    }

    @Test
    void another_program_s_database_is_refused_and_left_as_it_is() throws Exception {
        sql("CREATE TABLE photo (title TEXT)");
        assertRefused("is an SQLite file of another program, not a ledger; it was left as it is");
    }

    @Test
    void a_ledger_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
        SqliteLedger.open(file()).close();
        sql("PRAGMA user_version = 4");
        assertRefused(
                "was written by a newer version of Eckart: its schema is 4, this version knows those up to 3;"
                        + " it was left as it is");
    }

    @Test
    void a_damaged_ledger_is_refused() throws IOException {
        SqliteLedger.open(file()).close();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 100, 1000, (byte) 0x55); // the first page: the list of tables
        Files.write(file(), bytes);
        LedgerException refusal = assertThrows(LedgerException.class, () -> SqliteLedger.open(file()));
        assertEquals(file() + " is damaged", String.valueOf(refusal.getMessage()).split(" \\(", -1)[0]);
    }

    @Test
    void a_missing_folder_is_refused_and_not_made() {
        Path missing = folder.resolve("missing");
        LedgerException refusal =
                assertThrows(LedgerException.class, () -> SqliteLedger.open(missing.resolve("ledger.db")));
        assertEquals(missing.resolve("ledger.db") + " cannot be opened: the folder " + missing + " does not exist",
                refusal.getMessage());
        assertFalse(Files.exists(missing));
    }

    @Test
    void a_folder_is_no_ledger() {
        LedgerException refusal = assertThrows(LedgerException.class, () -> SqliteLedger.open(folder));
        assertEquals(folder + " cannot be opened: it is no file, the file or its folder may not be read and written, or"
                + " the disk reports an error", refusal.getMessage());
    }

    private void assertRefused(String why) throws IOException {
        byte[] before = Files.readAllBytes(file());
        LedgerException refusal = assertThrows(LedgerException.class, () -> SqliteLedger.open(file()));
        assertEquals(file() + " " + why, refusal.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file().toUri());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
