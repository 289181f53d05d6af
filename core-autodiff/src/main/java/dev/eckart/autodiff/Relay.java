package dev.eckart.autodiff;

import java.util.concurrent.locks.LockSupport;

/**
 * A chain that goes from panel to panel, in their order, whichever threads they are on. Who waits spins at first, and
 * then takes naps.
 */
final class Relay {

    private static final int SPINS = 5_000;
    private static final long NANOS = 20_000;

    private volatile int next;

    /** Waits until the chain has come to a panel. */
    Meeting awaited(int panel) {
        return () -> {
            for (int spin = 0; next < panel && spin < SPINS; spin++) {
                Thread.onSpinWait();
            }
            while (next < panel) {
                LockSupport.parkNanos(this, NANOS);
            }
        };
    }

    /** Hands the chain on to the panel behind one. */
    Meeting handedOn(int panel) {
        return () -> next = panel + 1;
    }

    /** Takes the chain back to the first panel, while nobody waits for it. */
    Meeting begun() {
        return () -> next = 0;
    }
}
