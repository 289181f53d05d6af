package dev.eckart.experiments.ledger;

import dev.eckart.components.Choice;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run's own row.
 *
 * @param epochs the epochs that have made the model, where it tells them
 * @param model the hash of the artefact of its parameters
 */
record RunRow(
        String key, String settings, String status, int epoch, String message, int failures, @Nullable Integer epochs,
        @Nullable String model) {

    static RunRow of(LedgerEntry entry, Optional<Artefacts.Written> parameters) {
        return new RunRow(entry.key(), entry.settings(), Choice.name(entry.status()), entry.epoch(), entry.message(),
                entry.failures(), toldEpochs(entry.outputs().get(LedgerEntry.EPOCHS)),
                parameters.map(Artefacts.Written::sha256).orElse(null));
    }

    /** @throws IllegalArgumentException if the row is not what was written */
    static Optional<RunRow> read(Sql sql, String key) throws SQLException {
        List<RunRow> found = new ArrayList<>();
        sql.query("SELECT key, settings, status, epoch, message, failures, epochs, model, sha256 FROM run"
                + " WHERE key = ?", row -> found.add(checked(row)), key);
        return found.stream().findFirst();
    }

    /** Whether there is a row, whatever it says. */
    static boolean isThere(Sql sql, String key) throws SQLException {
        List<Integer> found = new ArrayList<>();
        sql.query("SELECT 1 FROM run WHERE key = ?", row -> found.add(row.getInt(1)), key);
        return !found.isEmpty();
    }

    /** The keys that begin with something, in ascending order. */
    static List<String> keys(Sql sql, String prefix) throws SQLException {
        List<String> keys = new ArrayList<>();
        sql.query("SELECT key FROM run WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key",
                row -> keys.add(row.getString(1)), prefix);
        return keys;
    }

    void insert(Sql sql, Optional<Artefacts.Written> parameters) throws SQLException {
        sql.update("INSERT INTO run (key, settings, status, epoch, message, failures, epochs, model, sha256, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key, settings, status, epoch, message, failures, epochs, model, hash(),
                parameters.isEmpty() ? null : parameters.get().inRow());
    }

    static void delete(Sql sql, String key) throws SQLException {
        sql.update("DELETE FROM run WHERE key = ?", key);
    }

    /** The entry of this run with these parts. */
    LedgerEntry entry(Map<String, Score> scores, Map<String, Curve> curves, Map<String, NdArray> outputs) {
        Map<String, NdArray> all = new HashMap<>(outputs);
        if (epochs != null) {
            all.put(LedgerEntry.EPOCHS, NdArray.scalar(epochs));
        }
        return new LedgerEntry(key, settings, status(status), epoch, message, failures, scores, curves, all,
                Optional.empty());
    }

    /** Whether an output is told by its run's row: a number of epochs, not an array of a model's that is called so. */
    static boolean tells(String output, NdArray array) {
        return output.equals(LedgerEntry.EPOCHS) && toldEpochs(array) != null;
    }

    static LedgerEntry.Status status(String text) {
        return LedgerEntry.Status.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static RunRow checked(ResultSet row) throws SQLException {
        int epochs = row.getInt(7);
        boolean untold = row.wasNull();
        RunRow read = new RunRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5),
                row.getInt(6), untold ? null : epochs, row.getString(8));
        RowHash.require(row.getBytes(9), "run", read.values());
        return read;
    }

    private byte[] hash() {
        return RowHash.of("run", values());
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {key, settings, status, epoch, message, failures, epochs, model};
    }

    private static @Nullable Integer toldEpochs(@Nullable NdArray array) {
        if (array == null || array.precision() != Precision.F64 || !array.shape().equals(Shape.SCALAR)) {
            return null;
        }
        int epochs = (int) array.at(0);
        return array.equals(NdArray.scalar(epochs)) ? epochs : null;
    }
}
