package dev.eckart.experiments.ledger;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Whether runs are known, by a connection of its own: readers of a write-ahead log wait for no writer, so that whoever
 * is about to begin a run does not wait for those that are being kept. Thread-safe.
 */
final class LookUps implements AutoCloseable {

    private final Path file;
    private final Sql sql;

    LookUps(Path file, Sql sql) {
        this.file = file;
        this.sql = sql;
    }

    /** Whether there is anything of a run: all that has been committed until now is seen. */
    synchronized boolean knows(String key) {
        try {
            return RunRow.isThere(sql, key);
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        sql.close();
    }
}
