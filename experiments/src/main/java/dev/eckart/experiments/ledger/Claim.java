package dev.eckart.experiments.ledger;

/** A run that one process does, and no other at the same time. Let go of when the run is committed, or given up. */
public interface Claim extends AutoCloseable {

    /** Lets others have the run; does nothing the second time. */
    @Override
    void close();
}
