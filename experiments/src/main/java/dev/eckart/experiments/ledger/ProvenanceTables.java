package dev.eckart.experiments.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How runs came about, as rows of tables of their own, within a transaction that the caller has begun. */
record ProvenanceTables(Sql sql) {

    /** The number of some circumstances, which are written if they are new. */
    long circumstances(String told) throws SQLException {
        List<Long> known = new ArrayList<>();
        sql.query("SELECT id FROM circumstances WHERE told = ?", row -> known.add(row.getLong(1)), told);
        return known.isEmpty() ? insert(told) : known.getFirst();
    }

    private long insert(String told) throws SQLException {
        long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM circumstances");
        sql.update("INSERT INTO circumstances (id, told, sha256) VALUES (?, ?, ?)",
                id, told, RowHash.of("circumstances", id, told));
        return id;
    }

    /** Adds how a run, or a part of it, came about, behind what is known of that already. */
    void add(String run, long circumstances, Provenance provenance) throws SQLException {
        List<Long> count = new ArrayList<>();
        sql.query("SELECT count(*) FROM provenance WHERE run = ?", row -> count.add(row.getLong(1)), run);
        @Nullable Object[] values = {
            run, count.getFirst(), circumstances, provenance.finished(), orNull(provenance.nanoseconds()),
            orNull(provenance.peakMemory()), provenance.added().isEmpty() ? null : String.join("\n", provenance.added())
        };
        sql.update("INSERT INTO provenance (sha256, run, number, circumstances, finished, nanoseconds, memory, added)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                RowHash.of("provenance", values), values[0], values[1], values[2], values[3], values[4], values[5],
                values[6]);
    }

    /**
     * How what is known of a run came about, the oldest first.
     *
     * @throws IllegalArgumentException if a row is not what was written
     */
    List<Provenance> read(String run) throws SQLException {
        List<Provenance> found = new ArrayList<>();
        sql.query("SELECT number, circumstances, finished, nanoseconds, memory, added, sha256 FROM provenance"
                + " WHERE run = ? ORDER BY number", row -> found.add(provenance(run, row)), run);
        return found;
    }

    private Provenance provenance(String run, ResultSet row) throws SQLException {
        OptionalLong nanoseconds = number(row, 4);
        OptionalLong memory = number(row, 5);
        String added = row.getString(6);
        RowHash.require(row.getBytes(7), "provenance", run, row.getLong(1), row.getLong(2), row.getLong(3),
                orNull(nanoseconds), orNull(memory), added);
        return new Provenance(told(row.getLong(2)), row.getLong(3), nanoseconds, memory,
                Optional.ofNullable(added).map(lines -> lines.lines().toList()).orElse(List.of()));
    }

    private String told(long id) throws SQLException {
        List<String> told = new ArrayList<>();
        sql.query("SELECT told, sha256 FROM circumstances WHERE id = ?", row -> {
            RowHash.require(row.getBytes(2), "circumstances", id, row.getString(1));
            told.add(row.getString(1));
        }, id);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("circumstances " + id + " are missing");
        }
        return told.getFirst();
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
