package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final CheckpointFiles checkpoints;
    private final Optional<Witness> witness;
    private final Optional<LookUps> lookUps;
    private final boolean writing;
    private final Barriers barriers;

    /**
     * @param lookUps of one that writes; empty for one that does not
     */
    SqliteLedger(
            Path file, Sql sql, EntryTables tables, Claims claims, Optional<Witness> witness,
            Optional<LookUps> lookUps) {
        this.file = file;
        this.sql = sql;
        this.tables = tables;
        this.claims = claims;
        this.checkpoints = new CheckpointFiles(file.resolveSibling(file.getFileName() + "-checkpoints"));
        this.barriers = new Barriers(file, sql, this, checkpoints::removeEnded);
        this.witness = witness;
        this.lookUps = lookUps;
        this.writing = lookUps.isPresent();
    }

    /**
     * Opens a ledger, or makes one where there is no file or an empty one. One of an older version is brought up to
     * date. It does not keep how runs came about.
     *
     * @param file in a folder that exists
     * @throws LedgerException if the file is no ledger or of a newer version, which leaves it as it is, if it lies on
     *     a network file system, or if it cannot be read and written
     */
    public static SqliteLedger open(Path file) {
        return new LedgerFile(file).open(LocalDisk.Probe.OF_SYSTEM, Optional.empty());
    }

    /**
     * As {@link #open(Path)}, but keeps beside each run how it came about.
     *
     * @param circumstances asked whenever a run is claimed and kept
     */
    public static SqliteLedger open(Path file, Circumstances circumstances) {
        return new LedgerFile(file).open(LocalDisk.Probe.OF_SYSTEM, Optional.of(circumstances));
    }

    /**
     * Opens a ledger to look things up, and writes nothing: where there is no file, or an empty one, nothing is known.
     *
     * @return a ledger that refuses to commit
     * @throws LedgerException as {@link #open(Path)}, and if the ledger is of an older version
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
    public Optional<LedgerEntry> find(String key) {
        return lookUps.isEmpty() || lookUps.get().knows(key) ? read(key) : Optional.empty();
    }

    private synchronized Optional<LedgerEntry> read(String key) {
        return transaction("BEGIN", () -> tables.read(key));
    }

    /** @throws LedgerException as {@link #find} */
    @Override
    public synchronized Optional<Tensors> parameters(String key) {
        return transaction("BEGIN", () -> tables.parameters(key));
    }

    /** @throws LedgerException as {@link #find} */
    @Override
    public synchronized Optional<LedgerEntry> summary(String key) {
        return transaction("BEGIN", () -> tables.summary(key));
    }

    /** @throws LedgerException if the file cannot be read */
    @Override
    public synchronized List<String> keys(String prefix) {
        return transaction("BEGIN", () -> RunRow.keys(sql, prefix));
    }

    /** @throws LedgerException as {@link #find} */
    @Override
    public synchronized Map<String, List<Provenance>> provenance(Collection<String> keys) {
        return transaction("BEGIN", () -> new ProvenanceTables(sql).read(keys));
    }

    /** @throws LedgerException if what is known of the run contradicts the entry, or the file cannot be written */
    @Override
    public synchronized LedgerEntry commit(LedgerEntry entry) {
        barriers.requireSound();
        WrittenArrays written = written(entry);
        LedgerEntry known = transaction("BEGIN IMMEDIATE", () -> noted(tables.commit(entry, written)));
        witness.ifPresent(Witness::kept);
        barriers.committed();
        checkpoints.ended(entry.key());
        return known.with(Optional.empty());
    }

    private LedgerEntry noted(Committed done) throws SQLException {
        if (witness.isPresent()) {
            witness.get().note(done);
        }
        return done.entry();
    }

    /** All that is not as it was written, in words. */
    synchronized List<String> faults() {
        return transaction("BEGIN", () -> Soundness.faults(sql, tables));
    }

    /** Whoever cannot commit takes nothing away from others, and may have any run. */
    @Override
    public Optional<Claim> claim(String key) {
        try {
            return writing ? claims.take(key).map(claim -> timed(key, claim)) : Optional.of(() -> { });
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Files in a folder beside the ledger's; whoever cannot commit keeps none and finds none. */
    @Override
    public CheckpointStore checkpoints() {
        return writing ? checkpoints : CheckpointStore.NONE;
    }

    private Claim timed(String key, Claim claim) {
        return witness.map(each -> each.from(key, claim)).orElse(claim);
    }

    @Override
    public synchronized void close() {
        barriers.stop();
        try (sql; claims; LookUps _ = lookUps.orElse(null)) {
            barriers.requireSound();
            barriers.pass();
            if (writing) {
                checkpoints.removeLeftOver(key -> isIdle(key) && isDone(key), this::isIdle);
            }
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** What has failed is tried again, and may be half-way. */
    private boolean isDone(String key) {
        try {
            return find(key).stream().anyMatch(entry -> entry.status() != LedgerEntry.Status.FAILED);
        } catch (LedgerException _) {
            return false;
        }
    }

    private boolean isIdle(String key) {
        try (Claim claim = claims.take(key).orElse(null)) {
            return claim != null;
        } catch (IOException _) {
            return false;
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
