package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import java.util.Optional;

/** Runs to be done, handed out one at a time to whoever is free. Thread-safe. */
interface Work {

    /**
     * The next run. It is nobody else's until it has been reported as finished.
     *
     * @param cancellation asked while others have to be waited for
     * @return empty if there is none left
     * @throws java.util.concurrent.CancellationException if the work is given up
     */
    Optional<Job> next(Cancellation cancellation);

    /** How many runs have not been handed out; each of them may also be done by somebody else. */
    int waiting();
}
