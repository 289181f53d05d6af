package dev.eckart.experiments.ledger;

import java.util.List;
import java.util.OptionalLong;

/**
 * How something that a ledger knows of a run came about.
 *
 * @param circumstances what the program told of itself: JSON on one line
 * @param finished when it was kept by the system's clock, in milliseconds since 1970 began in UTC
 * @param nanoseconds from when the run was claimed until it was kept; empty of one that nobody claimed
 * @param peakMemory the most bytes that the process, with all its other runs, had had at one time until then
 * @param added what a run that was known has gained: "score", "curve" or "output", a space, and what the entry calls
 *     it; empty if all of the run came about so
 */
public record Provenance(
        String circumstances, long finished, OptionalLong nanoseconds, OptionalLong peakMemory, List<String> added) {

    public Provenance {
        added = List.copyOf(added);
    }

    /** Whether the score of that name is from here, if it is not from a later one. */
    public boolean brought(String score) {
        return added.isEmpty() || added.contains(Committed.SCORE + score);
    }
}
