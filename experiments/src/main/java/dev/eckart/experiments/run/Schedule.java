package dev.eckart.experiments.run;

import java.util.OptionalInt;

/**
 * How a machine is shared out among runs. No result depends on it.
 *
 * @param threads at work at once, &ge; 1
 * @param threadsPerRun how many of them each run gets, &ge; 1; by its size, if empty
 * @param bytes what the runs at work at once may be expected to hold, &ge; 0; a run of more is done alone
 * @param limit how long each run may take
 */
public record Schedule(int threads, OptionalInt threadsPerRun, long bytes, TimeLimit limit) {

    /** Multiplications of a step that one more thread is worth: below, {@code Program.start} takes one anyway. */
    private static final long FOR_A_THREAD = 1_000_000;

    /** Multiplications of a step from which on a run gets as many threads as there are, whoever else waits. */
    private static final long LARGE = 50_000_000;

    public Schedule {
        if (threads < 1 || threadsPerRun.orElse(1) < 1 || bytes < 0) {
            throw new IllegalArgumentException("expected at least 1 thread, and 0 bytes: " + threads + " threads, "
                    + threadsPerRun + " per run, " + bytes + " bytes");
        }
    }

    /** So many runs at once in so many threads each, whatever their size, and without limits. */
    static Schedule of(int runs, int threadsPerRun) {
        return new Schedule(Math.multiplyExact(runs, threadsPerRun), OptionalInt.of(threadsPerRun), Long.MAX_VALUE,
                TimeLimit.NONE);
    }

    /** How many runs can be at work at once, at least 1. */
    int runs() {
        return Math.max(1, threads / threadsPerRun.orElse(1));
    }

    /** Whether a step is worth more than one thread. */
    static boolean isWorthThreads(long step) {
        return step >= 2 * FOR_A_THREAD;
    }

    /**
     * How many threads a run should have: as many as are of use where it is large, or where so few wait that some
     * would be idle; else one.
     *
     * @param step multiplications of one step of the run
     * @param waiting how many runs are to begin, this one among them
     * @param free how many threads are idle
     */
    int threadsFor(long step, int waiting, int free) {
        if (threadsPerRun.isPresent()) {
            return threadsPerRun.getAsInt();
        }
        int useful = Math.clamp(step / FOR_A_THREAD, 1, threads);
        return step >= LARGE ? useful : Math.clamp(free / waiting, 1, useful);
    }
}
