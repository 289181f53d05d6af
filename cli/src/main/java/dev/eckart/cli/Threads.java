package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many threads work on what; no result depends on it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "Runs at once (default: as many as use all processors); no result depends on it.")
    private int runs;

    @Option(
            names = "--threads-per-run",
            paramLabel = "N",
            converter = Count.class,
            description = "Threads in each run (default: 1), which pays for large arrays; no result depends on it.")
    private int perRun = 1;

    /** A runner with as many threads. */
    Runner runner(Ledger ledger, Progress progress) {
        return new Runner(ledger, runs(), perRun, progress, Cancellation.NEVER);
    }

    /** How many threads are at work at once. */
    int all() {
        return runs() * perRun;
    }

    /** How many threads work on each run, where that is settled beforehand. */
    OptionalInt perRun() {
        return OptionalInt.of(perRun);
    }

    private int runs() {
        return runs == 0 ? Math.max(1, Runtime.getRuntime().availableProcessors() / perRun) : runs;
    }

    /** Reads a whole number of at least 1. */
    static final class Count implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,3}")) {
                throw new TypeConversionException("found \"" + text + "\", expected a whole number from 1 to 9999");
            }
            return Integer.valueOf(text);
        }
    }
}
