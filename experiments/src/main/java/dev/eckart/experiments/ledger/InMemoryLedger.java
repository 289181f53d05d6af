package dev.eckart.experiments.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A ledger that forgets everything when it is let go, for tests and for programs that keep results by themselves. */
public final class InMemoryLedger implements Ledger {

    private final Map<String, LedgerEntry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<LedgerEntry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void commit(LedgerEntry entry) {
        entries.merge(entry.key(), entry, Merging::union);
    }

    /** Does nothing. */
    @Override
    public void close() { }
}
