package dev.eckart.autodiff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Machinery of a small plan that closed executions have left for those to come: making it takes as long as many of its
 * steps. What a step computes depends on the leaves alone, and an execution is given all of them. Thread-safe.
 */
final class Spares {

    /** As many as are at work at once on most machines; others make their own. */
    private static final int KEPT = 16;

    private final Deque<Machinery> left = new ArrayDeque<>();

    /** Machinery that nobody else uses; empty if none is left. */
    synchronized Optional<Machinery> taken() {
        return Optional.ofNullable(left.poll());
    }

    /** Leaves machinery to others; it holds on to nothing that its inputs were bound to. */
    void leave(Machinery machinery) {
        machinery.leaves().forEach((leaf, slot) -> {
            if (leaf instanceof Input) {
                slot.release();
            }
        });
        synchronized (this) {
            if (left.size() < KEPT) {
                left.push(machinery);
            }
        }
    }
}
