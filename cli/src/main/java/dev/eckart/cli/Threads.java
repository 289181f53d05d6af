package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.run.Schedule;
import dev.eckart.experiments.run.TimeLimit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How runs share the machine; no result depends on it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "Threads at work at once (default: one per processor); no result depends on it.")
    private int threads;

    @Option(
            names = "--threads-per-run",
            paramLabel = "N",
            converter = Count.class,
            description = "Threads in each run (default: one, and more in large runs); no result depends on it.")
    private int perRun;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Time.class,
            description = "How long each run may take, such as 30s, 5m or 2h (default: as long as it does); one that"
                    + " takes longer has failed, and is tried again by the next command.")
    private TimeLimit limit = TimeLimit.NONE;

    /** A runner that shares the machine so, and gives up when whoever watches wants the program to end. */
    Runner runner(Ledger ledger, ProgressLine progress) {
        return runner(ledger, progress, progress.cancellation());
    }

    /** The same, with a wish to end that somebody else has. */
    Runner runner(Ledger ledger, Progress progress, Cancellation wish) {
        return new Runner(ledger, schedule(), progress, wish);
    }

    private Schedule schedule() {
        // What is there beside the runs: plans with their data, and what is being kept.
        long bytes = Runtime.getRuntime().maxMemory() / 4 * 3;
        return new Schedule(all(), perRun(), bytes, limit);
    }

    /** How many threads are at work at once. */
    int all() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** How many threads work on each run, where that is settled beforehand. */
    OptionalInt perRun() {
        return perRun == 0 ? OptionalInt.empty() : OptionalInt.of(perRun);
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

    /** Reads a time. */
    static final class Time implements ITypeConverter<TimeLimit> {

        private static final Pattern TIME = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)(ms|s|m|h)");

        @Override
        public TimeLimit convert(String text) {
            Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
            long nanos = time.matches() ? Math.round(Double.parseDouble(time.group(1)) * nanos(time.group(2))) : 0;
            if (nanos == 0) {
                throw new TypeConversionException(
                        "found \"" + text + "\", expected a number and a unit (ms, s, m or h), such as 30s");
            }
            return new WallClock(nanos, text);
        }

        private static double nanos(String unit) {
            return switch (unit) {
                case "ms" -> 1e6;
                case "s" -> 1e9;
                case "m" -> 60e9;
                default -> 3600e9;
            };
        }
    }
}
