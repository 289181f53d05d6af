package dev.eckart.experiments.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A ledger in one SQLite file, which {@code docs/ledger.md} describes. Several ledgers, in several processes of one
 * host, may use one file at once; a file system that is shared over a network is not for it. Every commit is a
 * transaction that survives the end of the process in any way; {@link #close} makes all of them survive a loss of
 * power.
 */
public final class SqliteLedger implements Ledger {

    private static final int MILLISECONDS_TO_WAIT_FOR_OTHERS = 60_000;

    private final Path file;
    private final Sql sql;
    private final EntryTables tables;
    private boolean committed;

    private SqliteLedger(Path file, Sql sql) {
        this.file = file;
        this.sql = sql;
        this.tables = new EntryTables(sql);
    }

    /**
     * Opens a ledger, or makes one where there is no file or an empty one.
     *
     * @param file in a folder that exists
     * @throws LedgerException if the file is no ledger or of another version, which leaves it as it is, or if it cannot
     *     be read and written
     */
    public static SqliteLedger open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException(file + " cannot be opened: the folder " + folder + " does not exist");
        }
        try {
            return open(file, new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), settings())));
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        }
    }

    /**
     * Opens a ledger to look things up, and writes nothing: where there is no file, or an empty one, nothing is known.
     *
     * @return a ledger that refuses to commit
     * @throws LedgerException as {@link #open}
     */
    public static Ledger openToRead(Path file) {
        if (!Files.exists(file)) {
            return new InMemoryLedger();
        }
        try {
            return openToRead(file, new Sql(DriverManager.getConnection(
                    "jdbc:sqlite:" + file.toUri() + "?mode=ro" + (hasLog(file) ? "" : "&immutable=1"), settings())));
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        }
    }

    @Override
    public synchronized Optional<LedgerEntry> find(String key) {
        return transaction("BEGIN", () -> tables.read(key));
    }

    /** @throws LedgerException if what is known of the run contradicts the entry, or the file cannot be written */
    @Override
    public synchronized void commit(LedgerEntry entry) {
        committed = transaction("BEGIN IMMEDIATE", () -> {
            Optional<LedgerEntry> known = tables.read(entry.key());
            if (known.isEmpty()) {
                tables.insertRun(entry);
            }
            tables.insertParts(known.map(before -> Merging.additions(before, entry)).orElse(entry));
            return true;
        });
    }

    @Override
    public synchronized void close() {
        try (sql) {
            if (committed) {
                sql.execute("PRAGMA synchronous = FULL");
                sql.transaction("BEGIN IMMEDIATE", () -> SqliteSchema.touch(sql));
                committed = false;
            }
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        }
    }

    private static SqliteLedger open(Path file, Sql sql) throws SQLException {
        try {
            SqliteSchema.prepare(sql, file);
            return new SqliteLedger(file, sql);
        } catch (SQLException | RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    private static Ledger openToRead(Path file, Sql sql) throws SQLException {
        try {
            if (!SqliteSchema.isNew(sql, file)) {
                return new SqliteLedger(file, sql);
            }
        } catch (SQLException | RuntimeException e) {
            sql.close();
            throw e;
        }
        sql.close();
        return new InMemoryLedger();
    }

    /**
     * Whether somebody uses the file, or did when the power went. Without a log, SQLite would make an empty one even to
     * read, if it was not told that the file is not going to change.
     */
    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private <T> T transaction(String begin, Sql.Work<T> work) {
        try {
            return sql.transaction(begin, work);
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        } catch (IllegalArgumentException e) {
            throw new LedgerException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", Integer.toString(MILLISECONDS_TO_WAIT_FOR_OTHERS));
        settings.setProperty("synchronous", "NORMAL");
        return settings;
    }
}
