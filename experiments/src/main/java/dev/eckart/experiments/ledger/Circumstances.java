package dev.eckart.experiments.ledger;

import java.util.OptionalLong;

/**
 * When and where runs are done: what only the program around a ledger can tell, and no result depends on. The ledger
 * keeps it beside the runs. Thread-safe.
 */
public interface Circumstances {

    /** What is the same for all runs of the program, as JSON on one line. Asked when the first run is kept. */
    String ofProgram();

    /** The time that the system's clock shows, in milliseconds since 1970 began in UTC. */
    long now();

    /** Nanoseconds on a clock that nobody sets; differences alone mean something. */
    long nanoseconds();

    /** The most memory that the process has had at one time so far, in bytes; empty where the system does not tell. */
    OptionalLong peakMemory();
}
