package dev.eckart.experiments.ledger;

import java.util.concurrent.CancellationException;

/** Waiting for other processes. */
final class Pause {

    private Pause() { }

    /** @throws CancellationException if the thread is interrupted, which it stays */
    static void milliseconds(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
