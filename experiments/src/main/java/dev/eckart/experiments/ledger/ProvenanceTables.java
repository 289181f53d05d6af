package dev.eckart.experiments.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How runs came about, as rows of tables of their own, within a transaction that the caller has begun. */
record ProvenanceTables(Sql sql) {

    private static final String ROWS =
            "SELECT run, circumstances, finished, nanoseconds, memory, added, sha256 FROM provenance";

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

    /** Adds how a run, or a part of it, came about, behind what is known already. */
    void add(String run, long circumstances, Provenance provenance) throws SQLException {
        Long nanoseconds = orNull(provenance.nanoseconds());
        Long memory = orNull(provenance.peakMemory());
        String added = provenance.added().isEmpty() ? null : String.join("\n", provenance.added());
        sql.update("INSERT INTO provenance (run, circumstances, finished, nanoseconds, memory, added, sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                run, circumstances, provenance.finished(), nanoseconds, memory, added,
                RowHash.of("provenance", run, circumstances, provenance.finished(), nanoseconds, memory, added));
    }

    /**
     * How what is known of some runs came about, by key, each the oldest first; without runs of which nobody has told.
     *
     * @throws IllegalArgumentException if a row is not what was written
     */
    Map<String, List<Provenance>> read(Collection<String> runs) throws SQLException {
        Map<Long, String> told = told(ProvenanceTables::refuse);
        Map<String, List<Provenance>> found = new HashMap<>();
        String keys = runs.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        sql.query(ROWS + " WHERE run IN (SELECT value FROM json_each(?)) ORDER BY id",
                row -> found.computeIfAbsent(row.getString(1), missing -> new ArrayList<>())
                        .addAll(provenance(row, told, ProvenanceTables::refuse).stream().toList()), keys);
        return found;
    }

    /** Tells of all rows that are not what was written. */
    void check(Consumer<String> faults) throws SQLException {
        Map<Long, String> told = told(faults);
        sql.query(ROWS, row -> provenance(row, told, faults));
    }

    private static void refuse(String fault) {
        throw new IllegalArgumentException(fault);
    }

    private static Optional<Provenance> provenance(ResultSet row, Map<Long, String> told, Consumer<String> faults)
            throws SQLException {
        OptionalLong nanoseconds = number(row, 4);
        OptionalLong memory = number(row, 5);
        String added = row.getString(6);
        String circumstances = told.get(row.getLong(2));
        try {
            RowHash.require(row.getBytes(7), "provenance", row.getString(1), row.getLong(2), row.getLong(3),
                    orNull(nanoseconds), orNull(memory), added);
        } catch (IllegalArgumentException e) {
            faults.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (circumstances == null) {
            faults.accept("circumstances " + row.getLong(2) + " of run " + row.getString(1) + " are missing");
            return Optional.empty();
        }
        return Optional.of(new Provenance(circumstances, row.getLong(3), nanoseconds, memory,
                Optional.ofNullable(added).map(lines -> lines.lines().toList()).orElse(List.of())));
    }

    /** What programs have told of themselves, by number. */
    private Map<Long, String> told(Consumer<String> faults) throws SQLException {
        Map<Long, String> told = new HashMap<>();
        sql.query("SELECT id, told, sha256 FROM circumstances", row -> {
            told.put(row.getLong(1), row.getString(2));
            try {
                RowHash.require(row.getBytes(3), "circumstances", row.getLong(1), row.getString(2));
            } catch (IllegalArgumentException e) {
                faults.accept(String.valueOf(e.getMessage()));
            }
        });
        return told;
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
