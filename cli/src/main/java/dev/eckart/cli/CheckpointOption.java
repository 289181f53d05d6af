package dev.eckart.cli;

import dev.eckart.experiments.run.Runner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How often long runs are kept half-way; no result depends on it. */
final class CheckpointOption {

    private static final int SECONDS = 60;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "Time between two checkpoints of a long run (default: 60 seconds), from which it goes on"
                    + " after an interruption, or never; no result depends on it.")
    private Interval every = new Interval(Optional.of(Duration.ofSeconds(SECONDS)));

    /** The runner, with checkpoints if they are wanted. */
    Runner on(Runner runner, Consumer<String> told) {
        return every.between()
                .map(between -> runner.keepingCheckpoints(between.toNanos(), System::nanoTime, told))
                .orElse(runner);
    }

    /**
     * What was asked for.
     *
     * @param between empty for never
     */
    record Interval(Optional<Duration> between) {}

    /** Reads a number of seconds, or never. */
    static final class Seconds implements ITypeConverter<Interval> {

        private static final int MILLISECONDS = 1000;

        @Override
        public Interval convert(String text) {
            if (text.equals("never")) {
                return new Interval(Optional.empty());
            }
            if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
                throw new TypeConversionException(
                        "found \"" + text + "\", expected a number of seconds, such as 60 or 0.5, or never");
            }
            return new Interval(Optional.of(
                    Duration.ofMillis(Math.round(Double.parseDouble(text) * MILLISECONDS))));
        }
    }
}
