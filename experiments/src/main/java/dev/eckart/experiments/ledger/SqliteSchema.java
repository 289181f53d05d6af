package dev.eckart.experiments.ledger;

import java.nio.file.Path;
import java.sql.SQLException;

/** How a file is known to be a ledger, and how one of an older version is brought up to date. */
final class SqliteSchema {

    /** "ECKT" in ASCII, where SQLite files keep the id of the program that they belong to. */
    private static final int APPLICATION_ID = 0x45434B54;

    private static final int VERSION = 3;
    private static final int ATTEMPTS = 1000;
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 10;

    /** What a file may be that is opened as a ledger. */
    enum State {
        /** Not a ledger yet: without tables. */
        NEW,
        /** A ledger of the first version. */
        FIRST,
        /** A ledger of the second version, which did not say how runs came about. */
        SECOND,
        /** A ledger as it is written now. */
        CURRENT
    }

    private SqliteSchema() { }

    /**
     * Makes sure that the file is a ledger of this version; a new or empty file becomes one, and so does one of an
     * older version.
     *
     * @throws LedgerException if it is something else; it has not been touched then
     */
    static void prepare(Sql sql, EntryTables tables, Path file) throws SQLException {
        // In a transaction: another process that is just making the tables is seen before or after, not half-way.
        if (sql.transaction("BEGIN", () -> state(sql, file)) != State.CURRENT) {
            sql.transaction("BEGIN IMMEDIATE", () -> {
                // Another process may have been faster.
                switch (state(sql, file)) {
                    case NEW -> create(sql);
                    case FIRST -> new FirstSchema(sql).migrate(tables, () -> create(sql));
                    case SECOND -> addProvenance(sql);
                    case CURRENT -> { }
                }
                return true;
            });
        }
        useWriteAheadLog(sql, file);
    }

    private static void create(Sql sql) throws SQLException {
        for (String statement : Tables.OF_RUNS) {
            sql.execute(statement);
        }
        sql.execute("PRAGMA application_id = " + APPLICATION_ID);
        addProvenance(sql);
    }

    private static void addProvenance(Sql sql) throws SQLException {
        for (String statement : Tables.OF_PROVENANCE) {
            sql.execute(statement);
        }
        sql.execute("PRAGMA user_version = " + VERSION);
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
                // To read opens the log: were it first opened by a commit, a full disk would look like a file's rights.
                sql.number("PRAGMA user_version");
                return;
            } catch (SQLException e) {
                if (!SqliteFaults.busy(e) || attempt == ATTEMPTS) {
                    throw e;
                }
                Pause.milliseconds(MILLISECONDS_BETWEEN_ATTEMPTS);
            }
        }
    }

    /**
     * What the file is.
     *
     * @throws LedgerException if it is something else, or of a version unknown here
     */
    static State state(Sql sql, Path file) throws SQLException {
        int application = sql.number("PRAGMA application_id");
        int version = sql.number("PRAGMA user_version");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application == 0 && version == 0 && empty) {
            return State.NEW;
        }
        if (application != APPLICATION_ID) {
            throw new LedgerException(
                    file + " is an SQLite file of another program, not a ledger; it was left as it is");
        }
        if (version < FirstSchema.VERSION || version > VERSION) {
            throw new LedgerException(file + " was written by a newer version of Eckart: its schema is " + version
                    + ", this version knows those up to " + VERSION + "; it was left as it is");
        }
        return switch (version) {
            case FirstSchema.VERSION -> State.FIRST;
            case VERSION -> State.CURRENT;
            default -> State.SECOND;
        };
    }
}
