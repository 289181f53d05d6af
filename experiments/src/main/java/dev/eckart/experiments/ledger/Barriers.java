package dev.eckart.experiments.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes commits survive a loss of power: each second from the first one on, and in the end. To be called by who holds
 * the ledger's lock, which the thread of each second takes by itself.
 */
final class Barriers {

    private final Path file;
    private final Sql sql;
    private final Object lock;
    private final Runnable afterwards;
    private @Nullable EachSecond each;
    private @Nullable LedgerException fault;
    private boolean committed;

    /**
     * @param lock the ledger's
     * @param afterwards done when all commits are durable
     */
    Barriers(Path file, Sql sql, Object lock, Runnable afterwards) {
        this.file = file;
        this.sql = sql;
        this.lock = lock;
        this.afterwards = afterwards;
    }

    /** Something has been committed. */
    void committed() {
        committed = true;
        if (each == null) {
            each = new EachSecond(this::inThisSecond);
        }
    }

    /** Once a barrier has failed, nobody can tell what is on the disk: a later one that succeeds would say nothing. */
    void requireSound() {
        if (fault != null) {
            throw new LedgerException(String.valueOf(fault.getMessage()), fault);
        }
    }

    /** The seconds are over; a last {@link #pass} is to follow. */
    void stop() {
        if (each != null) {
            each.close();
        }
    }

    /** With FULL, a transaction waits until the log is on the disk, with all that was written to it before. */
    void pass() throws SQLException {
        if (committed) {
            sql.execute("PRAGMA synchronous = FULL");
            sql.transaction("BEGIN IMMEDIATE", () -> SqliteSchema.touch(sql));
            sql.execute("PRAGMA synchronous = NORMAL");
            committed = false;
            afterwards.run();
        }
    }

    /** What cannot be told here is told by the next commit, or by closing. */
    private void inThisSecond() {
        synchronized (lock) {
            try {
                if (fault == null) {
                    pass();
                }
            } catch (SQLException e) {
                fault = SqliteFaults.explained(file, e);
            }
        }
    }
}
