package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;

/** How long a run may take; no part of its key, and whoever has a clock tells. Implementations are thread-safe. */
public interface TimeLimit {

    /** As long as it takes. */
    TimeLimit NONE = new TimeLimit() {
        @Override
        public Cancellation begin() {
            return Cancellation.NEVER;
        }

        @Override
        public String words() {
            return "none";
        }
    };

    /** Begins to take one run's time; its work should be given up from when the time is up. */
    Cancellation begin();

    /** The limit in words, such as {@code 30 s}. */
    String words();
}
