package dev.eckart.experiments.ledger;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The first version of the ledger's tables, out of which they are brought into the present one: rows had no hashes, and
 * arrays stood in the rows of their outputs.
 */
record FirstSchema(Sql sql) {

    static final int VERSION = 1;

    private static final List<String> TABLES = List.of("run", "score", "curve", "output");

    /** Makes the tables of the present version. */
    @FunctionalInterface
    interface Creation {
        void run() throws SQLException;
    }

    /** Moves all that is known into new tables, within a transaction that the caller has begun. */
    void migrate(EntryTables tables, Creation creation) throws SQLException {
        for (String table : TABLES) {
            sql.execute("ALTER TABLE " + table + " RENAME TO first_" + table);
        }
        creation.run();
        List<String> keys = new ArrayList<>();
        sql.query("SELECT key FROM first_run ORDER BY key", row -> keys.add(row.getString(1)));
        for (String key : keys) {
            move(key, tables);
        }
        sql.forgetStatements();
        for (String table : TABLES) {
            sql.execute("DROP TABLE first_" + table);
        }
    }

    private void move(String key, EntryTables tables) throws SQLException {
        List<LedgerEntry> found = new ArrayList<>();
        sql.query("SELECT settings, status, epoch, message FROM first_run WHERE key = ?",
                row -> found.add(new LedgerEntry(
                        key, row.getString(1), RunRow.status(row.getString(2)), row.getInt(3), row.getString(4),
                        scores(key), curves(key), outputs(key))),
                key);
        LedgerEntry entry = found.getFirst();
        try {
            tables.insert(entry, WrittenArrays.of(entry, tables.artefacts()));
        } catch (IOException e) {
            throw new LedgerException("an array of run " + key + " cannot be written: " + e, e);
        }
    }

    private Map<String, Score> scores(String key) throws SQLException {
        Map<String, Score> scores = new HashMap<>();
        sql.query("SELECT metric, bits, undefined FROM first_score WHERE run = ?",
                row -> scores.put(row.getString(1), Packed.score(row.getLong(2), row.getString(3))), key);
        return scores;
    }

    private Map<String, Curve> curves(String key) throws SQLException {
        Map<String, Curve> curves = new HashMap<>();
        sql.query("SELECT metric, epochs, points FROM first_curve WHERE run = ?",
                row -> curves.put(row.getString(1), Packed.curve(row.getBytes(2), row.getBytes(3))), key);
        return curves;
    }

    private Map<String, NdArray> outputs(String key) throws SQLException {
        Map<String, NdArray> outputs = new HashMap<>();
        sql.query("SELECT name, precision, shape, elements FROM first_output WHERE run = ?", row -> {
            Precision precision = Precision.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
            Shape shape = Packed.shape(row.getString(3));
            outputs.put(row.getString(1), Packed.array(row.getBytes(4), precision, shape));
        }, key);
        return outputs;
    }
}
