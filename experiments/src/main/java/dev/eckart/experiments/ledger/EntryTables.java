package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries as rows of the ledger's tables, within a transaction that the caller has begun. */
record EntryTables(Sql sql, Artefacts artefacts) {

    /** @throws IllegalArgumentException if a row is not what was written */
    Optional<LedgerEntry> read(String key) throws SQLException {
        Optional<RunRow> run = RunRow.read(sql, key);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(run.get().entry(scores(key), curves(key), outputs(key)));
    }

    /** As {@link #read}, but without curves and outputs, which may be large. */
    Optional<LedgerEntry> summary(String key) throws SQLException {
        Optional<RunRow> run = RunRow.read(sql, key);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(run.get().entry(scores(key), Map.of(), Map.of()));
    }

    /** @throws IllegalArgumentException if a row or the artefact is not what was written */
    Optional<Tensors> parameters(String key) throws SQLException {
        Optional<RunRow> run = RunRow.read(sql, key);
        if (run.isEmpty() || run.get().model() == null) {
            return Optional.empty();
        }
        List<Tensors> found = new ArrayList<>();
        sql.query("SELECT model, content FROM run WHERE key = ?",
                row -> found.add(artefacts.read(row.getString(1), row.getBytes(2))), key);
        return Optional.of(found.getFirst());
    }

    /** Keeps an entry beside what is known of its run, and tells both in one. */
    Committed commit(LedgerEntry entry, WrittenArrays written) throws SQLException {
        Optional<LedgerEntry> known = read(entry.key());
        if (known.isEmpty()) {
            insert(entry, written);
            return Committed.whole(entry);
        }
        LedgerEntry union = Merging.union(known.get(), entry);
        if (Merging.failed(known.get())) {
            RunRow.delete(sql, entry.key());
            insert(union, written);
            return Committed.whole(union);
        }
        if (Merging.failed(entry)) {
            return Committed.nothing(union);
        }
        LedgerEntry additions = Merging.additions(known.get(), entry);
        insertParts(additions, written);
        addToRun(union, written.parameters());
        return Committed.adding(additions, union);
    }

    /** Adds an entry of a run of which nothing is known. */
    void insert(LedgerEntry entry, WrittenArrays written) throws SQLException {
        RunRow.of(entry, written.parameters()).insert(sql, written.parameters());
        insertParts(entry, written);
    }

    /** Writes the run's own row again, if it is to say more than it did, or its model in the form of a newer class. */
    private void addToRun(LedgerEntry entry, Optional<Artefacts.Written> parameters) throws SQLException {
        RunRow before = RunRow.read(sql, entry.key()).orElseThrow();
        RunRow now = RunRow.of(entry, parameters);
        boolean other = before.model() != null && now.model() != null && !before.model().equals(now.model());
        if (other && isOfTheSameForm(entry)) {
            throw new LedgerException("run " + entry.key() + " is known with another fitted model: artefact "
                    + before.model() + " before, " + now.model()
                    + " now; the same run must always give the same bits");
        }
        if (other || (before.model() == null && !before.equals(now))) {
            RunRow.delete(sql, entry.key());
            now.insert(sql, parameters);
        }
    }

    /** Whether the model that is kept differs from an entry's by numbers alone, and not by its class. */
    private boolean isOfTheSameForm(LedgerEntry entry) throws SQLException {
        Optional<Tensors> kept = parameters(entry.key());
        return kept.map(Tensors::texts).equals(entry.parameters().map(Tensors::texts))
                && kept.map(model -> model.arrays().keySet())
                        .equals(entry.parameters().map(model -> model.arrays().keySet()));
    }

    /** Adds scores, curves and outputs, none of which may be there already. */
    private void insertParts(LedgerEntry entry, WrittenArrays written) throws SQLException {
        for (Map.Entry<String, Score> score : entry.scores().entrySet()) {
            insertScore(entry.key(), score.getKey(), score.getValue());
        }
        for (Map.Entry<String, Curve> curve : entry.curves().entrySet()) {
            byte[] epochs = Packed.ints(curve.getValue().epochs());
            byte[] points = Packed.doubles(curve.getValue().values().elements());
            sql.update("INSERT INTO curve (run, metric, epochs, points, sha256) VALUES (?, ?, ?, ?, ?)",
                    entry.key(), curve.getKey(), epochs, points,
                    RowHash.of("curve", entry.key(), curve.getKey(), epochs, points));
        }
        for (Map.Entry<String, Artefacts.Written> output : written.outputsOf(entry).entrySet()) {
            Artefacts.Written artefact = output.getValue();
            sql.update("INSERT INTO output (run, name, artefact, sha256, content) VALUES (?, ?, ?, ?, ?)",
                    entry.key(), output.getKey(), artefact.sha256(),
                    RowHash.of("output", entry.key(), output.getKey(), artefact.sha256()), artefact.inRow());
        }
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

    private Map<String, Score> scores(String key) throws SQLException {
        Map<String, Score> scores = new HashMap<>();
        sql.query("SELECT metric, bits, undefined, value, sha256 FROM score WHERE run = ?",
                row -> scores.put(row.getString(1), score(key, row)), key);
        return scores;
    }

    private static Score score(String key, ResultSet row) throws SQLException {
        String metric = row.getString(1);
        String reason = row.getString(3);
        RowHash.require(row.getBytes(5), "score", key, metric, reason == null ? row.getLong(2) : null, reason);
        Score score = Packed.score(row.getLong(2), reason);
        if (score instanceof Score.Value(double value) && value != row.getDouble(4)) {
            throw new IllegalArgumentException("score " + metric + " of run " + key + " reads " + row.getDouble(4)
                    + ", but its bits say " + value);
        }
        return score;
    }

    private Map<String, Curve> curves(String key) throws SQLException {
        Map<String, Curve> curves = new HashMap<>();
        sql.query("SELECT metric, epochs, points, sha256 FROM curve WHERE run = ?", row -> {
            RowHash.require(row.getBytes(4), "curve", key, row.getString(1), row.getBytes(2), row.getBytes(3));
            curves.put(row.getString(1), Packed.curve(row.getBytes(2), row.getBytes(3)));
        }, key);
        return curves;
    }

    private Map<String, NdArray> outputs(String key) throws SQLException {
        Map<String, NdArray> outputs = new HashMap<>();
        sql.query("SELECT name, artefact, content, sha256 FROM output WHERE run = ?", row -> {
            String name = row.getString(1);
            String artefact = row.getString(2);
            RowHash.require(row.getBytes(4), "output", key, name, artefact);
            outputs.put(name, array(key, name, artefacts.read(artefact, row.getBytes(3))));
        }, key);
        return outputs;
    }

    private static NdArray array(String key, String output, Tensors artefact) {
        NdArray array = artefact.arrays().get(WrittenArrays.NAME);
        if (array == null) {
            throw new IllegalArgumentException(
                    "the artefact of output " + output + " of run " + key + " holds another array");
        }
        return array;
    }
}
