package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The runs whose ends are known so far, and a line of progress for each that comes. Thread-safe. */
final class KnownRuns {

    private final Map<String, LedgerEntry> byKey = new HashMap<>();
    private final Progress progress;
    private int unsuccessful;

    KnownRuns(Progress progress) {
        this.progress = progress;
    }

    /** Adds runs that were known before. */
    synchronized void addAll(Map<String, LedgerEntry> known) {
        known.forEach((key, entry) -> {
            if (byKey.put(key, entry) == null) {
                count(entry);
            }
        });
    }

    /** Adds a run that has just ended. */
    synchronized void add(LedgerEntry entry) {
        byKey.put(entry.key(), entry);
        count(entry);
        progress.done(byKey.size(), unsuccessful);
    }

    synchronized int count() {
        return byKey.size();
    }

    synchronized boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** A run that is known. */
    synchronized LedgerEntry entry(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    private void count(LedgerEntry entry) {
        if (entry.status() != LedgerEntry.Status.DONE) {
            unsuccessful++;
        }
    }
}
