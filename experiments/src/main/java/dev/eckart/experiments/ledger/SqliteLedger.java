package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in one SQLite file, which {@code docs/ledger.md} describes. Several ledgers, in several processes of one
 * host, may use one file at once; a file system that is shared over a network is refused. Every commit is a
 * transaction that survives the end of the process in any way. Each second, and at {@link #close}, all of them are made
 * to survive a loss of power.
 */
public final class SqliteLedger implements Ledger {

    private final Path file;
    private final Sql sql;
    private final EntryTables tables;
    private final Claims claims;
    private final boolean writing;
    private @Nullable EachSecond barriers;
    private @Nullable LedgerException fault;
    private boolean committed;

    SqliteLedger(Path file, Sql sql, EntryTables tables, Claims claims, boolean writing) {
        this.file = file;
        this.sql = sql;
        this.tables = tables;
        this.claims = claims;
        this.writing = writing;
    }

    /**
     * Opens a ledger, or makes one where there is no file or an empty one. One of an older version is brought up to
     * date.
     *
     * @param file in a folder that exists
     * @throws LedgerException if the file is no ledger or of a newer version, which leaves it as it is, if it lies on
     *     a network file system, or if it cannot be read and written
     */
    public static SqliteLedger open(Path file) {
        return new LedgerFile(file).open(LocalDisk.Probe.OF_SYSTEM);
    }

    /**
     * Opens a ledger to look things up, and writes nothing: where there is no file, or an empty one, nothing is known.
     *
     * @return a ledger that refuses to commit
     * @throws LedgerException as {@link #open}, and if the ledger is of an older version
     */
    public static Ledger openToRead(Path file) {
        return new LedgerFile(file).openToRead(LocalDisk.Probe.OF_SYSTEM);
    }

    /**
     * All that is in a ledger and is not as it was written, in words; empty if it is sound, or there is none.
     *
     * @throws LedgerException as {@link #openToRead}
     */
    public static List<String> faults(Path file) {
        return new LedgerFile(file).faults(LocalDisk.Probe.OF_SYSTEM);
    }

    /** @throws LedgerException if a row of the run is not what was written, or the file cannot be read */
    @Override
    public synchronized Optional<LedgerEntry> find(String key) {
        return transaction("BEGIN", () -> tables.read(key));
    }

    /** @throws LedgerException as {@link #find} */
    @Override
    public synchronized Optional<Tensors> parameters(String key) {
        return transaction("BEGIN", () -> tables.parameters(key));
    }

    /** @throws LedgerException if what is known of the run contradicts the entry, or the file cannot be written */
    @Override
    public synchronized LedgerEntry commit(LedgerEntry entry) {
        requireSound();
        WrittenArrays written = written(entry);
        LedgerEntry known = transaction("BEGIN IMMEDIATE", () -> tables.commit(entry, written));
        committed = true;
        if (barriers == null) {
            barriers = new EachSecond(this::barrierOfThisSecond);
        }
        return known.with(Optional.empty());
    }

    /** All that is not as it was written, in words. */
    synchronized List<String> faults() {
        return transaction("BEGIN", () -> Soundness.faults(sql, tables));
    }

    /** Whoever cannot commit takes nothing away from others, and may have any run. */
    @Override
    public Optional<Claim> claim(String key) {
        try {
            return writing ? claims.take(key) : Optional.of(() -> { });
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public synchronized void close() {
        if (barriers != null) {
            barriers.close();
        }
        try (sql; claims) {
            requireSound();
            barrier();
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** What cannot be told here is told by the next commit, or by closing. */
    private synchronized void barrierOfThisSecond() {
        try {
            if (fault == null) {
                barrier();
            }
        } catch (SQLException e) {
            fault = SqliteFaults.explained(file, e);
        }
    }

    /** With FULL, a transaction waits until the log is on the disk, with all that was written to it before. */
    private void barrier() throws SQLException {
        if (committed) {
            sql.execute("PRAGMA synchronous = FULL");
            sql.transaction("BEGIN IMMEDIATE", () -> SqliteSchema.touch(sql));
            sql.execute("PRAGMA synchronous = NORMAL");
            committed = false;
        }
    }

    /** Once a barrier has failed, nobody can tell what is on the disk: a later one that succeeds would say nothing. */
    private void requireSound() {
        if (fault != null) {
            throw new LedgerException(String.valueOf(fault.getMessage()), fault);
        }
    }

    private WrittenArrays written(LedgerEntry entry) {
        try {
            return WrittenArrays.of(entry, tables.artefacts());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private LedgerException unwritable(IOException e) {
        return new LedgerException("a file beside " + file + " cannot be written: " + SqliteFaults.words(e), e);
    }

    private <T> T transaction(String begin, Sql.Work<T> work) {
        try {
            return sql.transaction(begin, work);
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        } catch (IllegalArgumentException e) {
            throw SqliteFaults.damaged(file, e);
        }
    }
}
