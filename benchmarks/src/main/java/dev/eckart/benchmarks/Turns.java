package dev.eckart.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The turns of two processes, of which only one works at a time, if this one has been told to wait for its turns. */
final class Turns {

    /** The property that tells it. */
    static final String PROPERTY = "eckart.benchmarks.turns";
    /** The line that asks for a turn; any line grants it. */
    static final String WAITING = "WAITING";
    /** The line that ends it begins so; the seconds follow. */
    static final String TOOK = "TOOK ";

    private static final boolean ARE_TAKEN = Boolean.getBoolean(PROPERTY);

    private Turns() { }

    static void await() {
        if (ARE_TAKEN) {
            System.out.println(WAITING);
            try {
                int read;
                do {
                    read = System.in.read();
                } while (read > '\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static void end(double seconds) {
        if (ARE_TAKEN) {
            System.out.println(TOOK + seconds);
        }
    }
}
