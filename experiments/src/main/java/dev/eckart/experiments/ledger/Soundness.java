package dev.eckart.experiments.ledger;

import dev.eckart.datasets.Sha256;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all that a ledger holds, and tells what is not as it was written. */
final class Soundness {

    private static final List<String> PARTS = List.of("score", "curve", "output", "provenance");

    private final Sql sql;
    private final EntryTables tables;
    private final Set<String> faults = new LinkedHashSet<>();

    private Soundness(Sql sql, EntryTables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** The faults in words, each with its table and run; empty if there are none. */
    static List<String> faults(Sql sql, EntryTables tables) throws SQLException {
        Soundness soundness = new Soundness(sql, tables);
        soundness.structure();
        for (String key : soundness.texts("SELECT key FROM run ORDER BY key")) {
            soundness.check(key);
        }
        new ProvenanceTables(sql).check(soundness.faults::add);
        for (String part : PARTS) {
            soundness.strays(part);
        }
        return List.copyOf(soundness.faults);
    }

    private void structure() throws SQLException {
        texts("PRAGMA integrity_check").stream().filter(line -> !line.equals("ok")).forEach(faults::add);
    }

    private void check(String key) throws SQLException {
        read(key, "an output", () -> tables.read(key)).map(LedgerEntry::settings)
                .filter(settings -> !Sha256.of(settings).equals(key))
                .ifPresent(_ -> faults.add("run " + key + " has another hash than its settings"));
        read(key, "the fitted model", () -> tables.parameters(key));
    }

    private <T> Optional<T> read(String key, String part, Sql.Work<Optional<T>> reading) throws SQLException {
        try {
            return reading.run();
        } catch (IllegalArgumentException e) {
            String fault = String.valueOf(e.getMessage());
            faults.add(fault.contains(key) ? fault : fault + ", of " + part + " of run " + key);
            return Optional.empty();
        }
    }

    /** Rows of a run that there is not: a bit of the key has changed, here or there. */
    private void strays(String table) throws SQLException {
        texts("SELECT DISTINCT run FROM " + table + " WHERE run NOT IN (SELECT key FROM run) ORDER BY run")
                .forEach(run -> faults.add("table " + table + " has rows of run " + run + ", which there is not"));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        sql.query(query, row -> texts.add(row.getString(1)));
        return texts;
    }
}
