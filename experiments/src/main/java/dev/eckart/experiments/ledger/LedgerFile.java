package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A file that is to be opened as a ledger, if that is what it is; and what belongs to it beside it. */
record LedgerFile(Path file) {

    private static final int MILLISECONDS_TO_WAIT_FOR_OTHERS = 60_000;

    /** What is made of a connection. */
    @FunctionalInterface
    private interface Use<T> {
        T of(Sql sql) throws SQLException;
    }

    /** As {@link SqliteLedger#open}. */
    SqliteLedger open(LocalDisk.Probe probe, Optional<Circumstances> circumstances) {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            throw new LedgerException(file + " cannot be opened: the folder " + folder + " does not exist");
        }
        LocalDisk.require(file, folder, probe);
        return connected("", sql -> {
            Claims claims = new Claims(beside("-claims"));
            EntryTables tables = tables(sql, claims);
            SqliteSchema.prepare(sql, tables, file);
            Optional<Witness> witness = circumstances.map(each -> new Witness(each, new ProvenanceTables(sql)));
            return connected("", second -> new SqliteLedger(
                    file, sql, tables, claims, witness, Optional.of(new LookUps(file, second))));
        });
    }

    /** As {@link SqliteLedger#openToRead}. */
    Ledger openToRead(LocalDisk.Probe probe) {
        return Files.exists(file) ? steady(probe) : new InMemoryLedger();
    }

    /** As {@link SqliteLedger#faults}. */
    List<String> faults(LocalDisk.Probe probe) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (SteadyLedger ledger = steady(probe)) {
            return ledger.faults();
        }
    }

    /**
     * What can be seen of the file without opening it.
     *
     * @param inUse whether somebody uses the file, or did when the power went: there is a log beside it. Without one,
     *     SQLite would make an empty one even to read, if it was not told that the file is not going to change
     */
    record Seen(boolean inUse, long size, FileTime changed) {}

    private Seen seen() {
        try {
            boolean inUse = Files.exists(beside("-wal"));
            return new Seen(inUse, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new LedgerException(file + " cannot be read: " + SqliteFaults.words(e), e);
        }
    }

    private SteadyLedger steady(LocalDisk.Probe probe) {
        return new SteadyLedger(this::seen, seen -> {
            if (seen.inUse()) {
                LocalDisk.require(file, folder(), probe);
            }
            return connected("?mode=ro" + (seen.inUse() ? "" : "&immutable=1"), this::reading);
        });
    }

    private Ledger reading(Sql sql) throws SQLException {
        return switch (SqliteSchema.state(sql, file)) {
            case CURRENT -> {
                Claims claims = new Claims(beside("-claims"));
                yield new SqliteLedger(file, sql, tables(sql, claims), claims, Optional.empty(), Optional.empty());
            }
            case NEW -> {
                sql.close();
                yield new InMemoryLedger();
            }
            case FIRST, SECOND -> throw new LedgerException(file
                    + " was written by an older version of Eckart; the next run into its folder brings it up to date");
        };
    }

    private EntryTables tables(Sql sql, Claims claims) {
        return new EntryTables(sql, new Artefacts(new ArtefactFiles(beside("-artefacts"), claims)));
    }

    private <T> T connected(String mode, Use<T> use) {
        try {
            Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + mode, settings()));
            try {
                return use.of(sql);
            } catch (SQLException | RuntimeException e) {
                sql.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteFaults.explained(file, e);
        } catch (IllegalArgumentException e) {
            throw SqliteFaults.damaged(file, e);
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", Integer.toString(MILLISECONDS_TO_WAIT_FOR_OTHERS));
        settings.setProperty("synchronous", "NORMAL");
        // Nobody asks for them, and to know them costs a statement more for each row.
        settings.setProperty("jdbc.get_generated_keys", "false");
        return settings;
    }
}
