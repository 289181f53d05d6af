package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** All experiments whose bits are watched, run once for all tests. */
final class Fingerprinted {

    /** The shipped experiments, under two seeds. */
    static final List<Ran> SHIPPED;

    /** The fixtures, as they are. */
    static final List<Ran> FIXTURES;

    static {
        try {
            SHIPPED = Ran.all(Ran.plans(together(Shipped.experiments()), Changes.of("seeds=2")), 2);
            FIXTURES = Ran.all(Ran.plans(Fixtures.experiments(), Changes.NONE), 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fingerprinted() { }

    private static List<Path> together(List<Path> files) {
        return files.stream().filter(Fingerprinted::isTogether).toList();
    }

    /** Where the point is that seeds are crossed, they are not set together; those models are watched in others. */
    static boolean isTogether(Path file) {
        return !file.toString().endsWith("-streams.json");
    }
}
