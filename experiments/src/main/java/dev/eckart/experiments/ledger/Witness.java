package dev.eckart.experiments.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Notes beside runs how they came about. Claims may be taken from several threads; runs are kept one at a time. */
final class Witness {

    private final Circumstances circumstances;
    private final ProvenanceTables tables;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private @Nullable String told;
    private OptionalLong known = OptionalLong.empty();
    private OptionalLong written = OptionalLong.empty();

    Witness(Circumstances circumstances, ProvenanceTables tables) {
        this.circumstances = circumstances;
        this.tables = tables;
    }

    /** A claim from which on a run takes its time. */
    Claim from(String key, Claim claim) {
        begun.put(key, circumstances.nanoseconds());
        return () -> {
            begun.remove(key);
            claim.close();
        };
    }

    /** Writes a row of what a commit has come to, within its transaction. */
    void note(Committed committed) throws SQLException {
        if (committed.changes()) {
            String key = committed.entry().key();
            Provenance provenance = provenance(key, committed.added());
            long id = known.isPresent() ? known.getAsLong() : tables.circumstances(provenance.circumstances());
            tables.add(key, id, provenance);
            written = OptionalLong.of(id);
        }
    }

    /** To be called when the transaction has ended well: before, the circumstances may vanish with it. */
    void kept() {
        known = written;
    }

    private String told() {
        String words = told == null ? circumstances.ofProgram() : told;
        told = words;
        return words;
    }

    private Provenance provenance(String key, List<String> added) {
        Long start = begun.get(key);
        OptionalLong taken =
                start == null ? OptionalLong.empty() : OptionalLong.of(circumstances.nanoseconds() - start);
        return new Provenance(told(), circumstances.now(), taken, circumstances.peakMemory(), added);
    }
}
