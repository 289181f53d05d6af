package dev.eckart.experiments.ledger;

import java.nio.file.Path;
import java.sql.SQLException;

/** The tables of a ledger file, as {@code docs/ledger.md} describes them, and how a file is known to be a ledger. */
final class SqliteSchema {

    /** "ECKT" in ASCII, where SQLite files keep the id of the program that they belong to. */
    private static final int APPLICATION_ID = 0x45434B54;

    private static final int VERSION = 1;
    private static final int ATTEMPTS = 1000;
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 10;

    private static final String[] TABLES = {
        """
        CREATE TABLE run (
            key      TEXT    NOT NULL PRIMARY KEY,
            settings TEXT    NOT NULL,
            status   TEXT    NOT NULL CHECK (status IN ('done', 'diverged', 'failed')),
            epoch    INTEGER NOT NULL,
            message  TEXT    NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE score (
            run       TEXT NOT NULL,
            metric    TEXT NOT NULL,
            value     REAL,
            bits      INTEGER,
            undefined TEXT,
            PRIMARY KEY (run, metric),
            CHECK ((bits IS NULL) = (value IS NULL) AND (bits IS NULL) <> (undefined IS NULL))
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE curve (
            run    TEXT NOT NULL,
            metric TEXT NOT NULL,
            epochs BLOB NOT NULL,
            points BLOB NOT NULL,
            PRIMARY KEY (run, metric)
        ) STRICT
        """,
        """
        CREATE TABLE output (
            run       TEXT NOT NULL,
            name      TEXT NOT NULL,
            precision TEXT NOT NULL,
            shape     TEXT NOT NULL,
            elements  BLOB NOT NULL,
            PRIMARY KEY (run, name)
        ) STRICT
        """,
        "PRAGMA application_id = " + APPLICATION_ID,
        "PRAGMA user_version = " + VERSION,
    };

    private SqliteSchema() { }

    /**
     * Makes sure that the file is a ledger; a new or empty file becomes one.
     *
     * @throws LedgerException if it is something else; it has not been touched then
     */
    static void prepare(Sql sql, Path file) throws SQLException {
        // In a transaction: another process that is just making the tables is seen before or after, not half-way.
        if (sql.transaction("BEGIN", () -> isNew(sql, file))) {
            sql.transaction("BEGIN IMMEDIATE", () -> {
                // Another process may have been faster.
                if (isNew(sql, file)) {
                    for (String statement : TABLES) {
                        sql.execute(statement);
                    }
                }
                return true;
            });
        }
        useWriteAheadLog(sql, file);
    }

    /** Writes without changing anything, so that a commit has something to do. */
    static boolean touch(Sql sql) throws SQLException {
        sql.execute("PRAGMA user_version = " + VERSION);
        return true;
    }

    /** The mode is a property of the file. SQLite does not wait for others before it changes it, so this does. */
    private static void useWriteAheadLog(Sql sql, Path file) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                String mode = sql.text("PRAGMA journal_mode = WAL");
                if (!mode.equals("wal")) {
                    throw new LedgerException(
                            file + " cannot be used: its file system does not allow a write-ahead log");
                }
                return;
            } catch (SQLException e) {
                if (!SqliteFaults.busy(e) || attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether the file is about to become a ledger, and not one yet.
     *
     * @throws LedgerException if it is something else, or of another version
     */
    static boolean isNew(Sql sql, Path file) throws SQLException {
        int application = sql.number("PRAGMA application_id");
        int version = sql.number("PRAGMA user_version");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application == 0 && version == 0 && empty) {
            return true;
        }
        if (application != APPLICATION_ID) {
            throw new LedgerException(
                    file + " is an SQLite file of another program, not a ledger; it was left as it is");
        }
        if (version != VERSION) {
            throw new LedgerException(file + " was written by another version of Eckart: its schema is " + version
                    + ", this version knows " + VERSION + "; it was left as it is");
        }
        return false;
    }
}
