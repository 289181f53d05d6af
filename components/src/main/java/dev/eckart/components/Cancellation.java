package dev.eckart.components;

import java.util.concurrent.CancellationException;

/** A wish that work be given up, asked for by long work at every epoch or so. Implementations are thread-safe. */
@FunctionalInterface
public interface Cancellation {

    /** Never asked for. */
    Cancellation NEVER = () -> false;

    /** Whether the work should be given up. */
    boolean requested();

    /**
     * Gives the work up if that is wished.
     *
     * @throws CancellationException if it is
     */
    default void check() {
        if (requested()) {
            throw new CancellationException("cancelled");
        }
    }
}
