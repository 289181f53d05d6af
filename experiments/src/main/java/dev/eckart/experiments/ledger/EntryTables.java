package dev.eckart.experiments.ledger;

import dev.eckart.components.Choice;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Entries as rows of the ledger's tables, within a transaction that the caller has begun. */
record EntryTables(Sql sql, Artefacts artefacts) {

    /** @throws IllegalArgumentException if a row is not what was written */
    Optional<LedgerEntry> read(String key) throws SQLException {
        Map<String, LedgerEntry> found = new HashMap<>();
        sql.query("SELECT settings, status, epoch, message, failures, sha256 FROM run WHERE key = ?",
                row -> found.put(key, entry(key, row)), key);
        return Optional.ofNullable(found.get(key));
    }

    private LedgerEntry entry(String key, ResultSet row) throws SQLException {
        RowHash.require(row.getBytes(6), "run",
                key, row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getInt(5));
        return new LedgerEntry(key, row.getString(1), status(row.getString(2)), row.getInt(3), row.getString(4),
                row.getInt(5), scores(key), curves(key), outputs(key), Optional.empty());
    }

    /** Keeps an entry beside what is known of its run. */
    boolean commit(LedgerEntry entry, WrittenArrays written) throws SQLException {
        Optional<LedgerEntry> known = read(entry.key());
        if (known.isEmpty()) {
            insert(entry, written);
        } else if (Merging.failed(known.get())) {
            sql.update("DELETE FROM run WHERE key = ?", entry.key());
            insert(Merging.union(known.get(), entry), written);
        } else if (!Merging.failed(entry)) {
            insertParts(Merging.additions(known.get(), entry), written);
        }
        return true;
    }

    /** Adds an entry of a run of which nothing is known. */
    void insert(LedgerEntry entry, WrittenArrays written) throws SQLException {
        insert("run", "key, settings, status, epoch, message, failures",
                entry.key(), entry.settings(), Choice.name(entry.status()), entry.epoch(), entry.message(),
                entry.failures());
        insertParts(entry, written);
    }

    /** Adds scores, curves and outputs, none of which may be there already, and the fitted model. */
    private void insertParts(LedgerEntry entry, WrittenArrays written) throws SQLException {
        for (Map.Entry<String, Score> score : entry.scores().entrySet()) {
            insertScore(entry.key(), score.getKey(), score.getValue());
        }
        for (Map.Entry<String, Curve> curve : entry.curves().entrySet()) {
            insert("curve", "run, metric, epochs, points",
                    entry.key(), curve.getKey(), Packed.ints(curve.getValue().epochs()),
                    Packed.doubles(curve.getValue().values().elements()));
        }
        for (String name : entry.outputs().keySet()) {
            Artefacts.Written artefact = written.output(name);
            artefacts.insert(artefact);
            insert("output", "run, name, artefact", entry.key(), name, artefact.sha256());
        }
        if (written.parameters().isPresent()) {
            insertModel(entry.key(), written.parameters().get());
        }
    }

    /**
     * Adds the fitted model, if it is not known yet.
     *
     * @throws LedgerException if it is known as another
     */
    private void insertModel(String key, Artefacts.Written parameters) throws SQLException {
        Optional<String> known = modelArtefact(key);
        if (known.isEmpty()) {
            artefacts.insert(parameters);
            insert("model", "run, artefact", key, parameters.sha256());
        } else if (!known.get().equals(parameters.sha256())) {
            throw new LedgerException("run " + key + " is known with another fitted model: artefact " + known.get()
                    + " before, " + parameters.sha256() + " now; the same run must always give the same bits");
        }
    }

    /** @throws IllegalArgumentException if a row or the artefact is not what was written */
    Optional<Tensors> parameters(String key) throws SQLException {
        Optional<String> artefact = modelArtefact(key);
        return artefact.isEmpty() ? Optional.empty() : Optional.of(artefacts.read(artefact.get()));
    }

    private Optional<String> modelArtefact(String key) throws SQLException {
        Map<String, String> found = new HashMap<>();
        sql.query("SELECT artefact, sha256 FROM model WHERE run = ?", row -> {
            RowHash.require(row.getBytes(2), "model", key, row.getString(1));
            found.put(key, row.getString(1));
        }, key);
        return Optional.ofNullable(found.get(key));
    }

    private void insertScore(String key, String metric, Score score) throws SQLException {
        switch (score) {
            case Score.Value(double value) -> {
                long bits = Double.doubleToRawLongBits(value);
                sql.update("INSERT INTO score (run, metric, value, bits, sha256) VALUES (?, ?, ?, ?, ?)",
                        key, metric, value, bits, RowHash.of("score", key, metric, bits, null));
            }
            case Score.Undefined(String reason) -> sql.update(
                    "INSERT INTO score (run, metric, undefined, sha256) VALUES (?, ?, ?, ?)",
                    key, metric, reason, RowHash.of("score", key, metric, null, reason));
        }
    }

    /** Adds a row with its hash. */
    private void insert(String table, String columns, Object... values) throws SQLException {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = RowHash.of(table, values);
        sql.update("INSERT INTO " + table + " (" + columns + ", sha256) VALUES ("
                + "?, ".repeat(values.length) + "?)", all);
    }

    private Map<String, Score> scores(String key) throws SQLException {
        Map<String, Score> scores = new HashMap<>();
        sql.query("SELECT metric, bits, undefined, value, sha256 FROM score WHERE run = ?",
                row -> scores.put(row.getString(1), score(key, row)), key);
        return scores;
    }

    private static Score score(String key, ResultSet row) throws SQLException {
        String metric = row.getString(1);
        String reason = row.getString(3);
        if (reason != null) {
            RowHash.require(row.getBytes(5), "score", key, metric, null, reason);
            return new Score.Undefined(reason);
        }
        RowHash.require(row.getBytes(5), "score", key, metric, row.getLong(2), null);
        Score.Value score = new Score.Value(Double.longBitsToDouble(row.getLong(2)));
        if (score.value() != row.getDouble(4)) {
            throw new IllegalArgumentException("a score of run " + key + " reads " + row.getDouble(4)
                    + ", but its bits say " + score.value());
        }
        return score;
    }

    private Map<String, Curve> curves(String key) throws SQLException {
        Map<String, Curve> curves = new HashMap<>();
        sql.query("SELECT metric, epochs, points, sha256 FROM curve WHERE run = ?", row -> {
            RowHash.require(row.getBytes(4), "curve", key, row.getString(1), row.getBytes(2), row.getBytes(3));
            double[] points = Packed.doubles(row.getBytes(3));
            F64Array values = F64Array.owning(points, Shape.of(points.length));
            curves.put(row.getString(1), new Curve(Packed.ints(row.getBytes(2)), values));
        }, key);
        return curves;
    }

    private Map<String, NdArray> outputs(String key) throws SQLException {
        Map<String, String> found = new HashMap<>();
        sql.query("SELECT name, artefact, sha256 FROM output WHERE run = ?", row -> {
            RowHash.require(row.getBytes(3), "output", key, row.getString(1), row.getString(2));
            found.put(row.getString(1), row.getString(2));
        }, key);
        Map<String, NdArray> outputs = new HashMap<>();
        for (Map.Entry<String, String> output : found.entrySet()) {
            outputs.put(output.getKey(), array(output.getKey(), artefacts.read(output.getValue())));
        }
        return outputs;
    }

    private static NdArray array(String output, Tensors artefact) {
        NdArray array = artefact.arrays().get(WrittenArrays.NAME);
        if (array == null) {
            throw new IllegalArgumentException("the artefact of output \"" + output + "\" holds another array");
        }
        return array;
    }

    static LedgerEntry.Status status(String text) {
        return LedgerEntry.Status.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
