package dev.eckart.experiments.ledger;

import dev.eckart.components.Choice;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Entries as rows of the ledger's tables, within a transaction that the caller has begun. */
record EntryTables(Sql sql) {

    Optional<LedgerEntry> read(String key) throws SQLException {
        Map<String, LedgerEntry> found = new HashMap<>();
        sql.query(
                "SELECT settings, status, epoch, message FROM run WHERE key = ?",
                row -> found.put(key, new LedgerEntry(
                        key, row.getString(1), status(row.getString(2)), row.getInt(3), row.getString(4),
                        scores(key), curves(key), outputs(key))),
                key);
        return Optional.ofNullable(found.get(key));
    }

    /** Adds the run's own row. */
    void insertRun(LedgerEntry entry) throws SQLException {
        sql.update("INSERT INTO run (key, settings, status, epoch, message) VALUES (?, ?, ?, ?, ?)",
                entry.key(), entry.settings(), Choice.name(entry.status()), entry.epoch(), entry.message());
    }

    /** Adds scores, curves and outputs, none of which may be there already. */
    void insertParts(LedgerEntry entry) throws SQLException {
        for (Map.Entry<String, Score> score : entry.scores().entrySet()) {
            insert(entry.key(), score.getKey(), score.getValue());
        }
        for (Map.Entry<String, Curve> curve : entry.curves().entrySet()) {
            sql.update("INSERT INTO curve (run, metric, epochs, points) VALUES (?, ?, ?, ?)",
                    entry.key(), curve.getKey(), Packed.ints(curve.getValue().epochs()),
                    Packed.doubles(curve.getValue().values().elements()));
        }
        for (Map.Entry<String, NdArray> output : entry.outputs().entrySet()) {
            NdArray array = output.getValue();
            sql.update("INSERT INTO output (run, name, precision, shape, elements) VALUES (?, ?, ?, ?, ?)",
                    entry.key(), output.getKey(), Choice.name(array.precision()), Packed.shape(array.shape()),
                    Packed.elements(array));
        }
    }

    private void insert(String key, String metric, Score score) throws SQLException {
        switch (score) {
            case Score.Value(double value) -> sql.update(
                    "INSERT INTO score (run, metric, value, bits) VALUES (?, ?, ?, ?)",
                    key, metric, value, Double.doubleToRawLongBits(value));
            case Score.Undefined(String reason) -> sql.update(
                    "INSERT INTO score (run, metric, undefined) VALUES (?, ?, ?)",
                    key, metric, reason);
        }
    }

    private Map<String, Score> scores(String key) throws SQLException {
        Map<String, Score> scores = new HashMap<>();
        sql.query("SELECT metric, bits, undefined FROM score WHERE run = ?",
                row -> scores.put(row.getString(1), score(row)), key);
        return scores;
    }

    private static Score score(ResultSet row) throws SQLException {
        String reason = row.getString(3);
        return reason == null
                ? new Score.Value(Double.longBitsToDouble(row.getLong(2)))
                : new Score.Undefined(reason);
    }

    private Map<String, Curve> curves(String key) throws SQLException {
        Map<String, Curve> curves = new HashMap<>();
        sql.query("SELECT metric, epochs, points FROM curve WHERE run = ?", row -> {
            double[] points = Packed.doubles(row.getBytes(3));
            F64Array values = F64Array.owning(points, Shape.of(points.length));
            curves.put(row.getString(1), new Curve(Packed.ints(row.getBytes(2)), values));
        }, key);
        return curves;
    }

    private Map<String, NdArray> outputs(String key) throws SQLException {
        Map<String, NdArray> outputs = new HashMap<>();
        sql.query("SELECT name, precision, shape, elements FROM output WHERE run = ?", row -> {
            Precision precision = Precision.valueOf(constant(row.getString(2)));
            Shape shape = Packed.shape(row.getString(3));
            outputs.put(row.getString(1), Packed.array(row.getBytes(4), precision, shape));
        }, key);
        return outputs;
    }

    private static LedgerEntry.Status status(String text) {
        return LedgerEntry.Status.valueOf(constant(text));
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
