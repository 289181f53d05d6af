package dev.eckart.experiments.ledger;

import java.util.Optional;

/**
 * What has been run, kept for good. A run is found again by its key; what is found holds everything that has ever been
 * asked of that run. Implementations are thread-safe, and safe against a crash at any moment: a run is in the ledger
 * whole or not at all.
 */
public interface Ledger extends AutoCloseable {

    /** The run of that key, if it has been committed. */
    Optional<LedgerEntry> find(String key);

    /** Keeps a run; what is already known of the key is added to, and its equal parts stay as they are. */
    void commit(LedgerEntry entry);

    /** Makes all commits durable and lets go of the file. */
    @Override
    void close();
}
