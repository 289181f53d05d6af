package dev.eckart.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many runs are done at once; no result depends on it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = AtLeastOne.class,
            description = "Runs at once (default: one per processor); no result depends on it.")
    int count = Runtime.getRuntime().availableProcessors();

    /** Reads a number of threads. */
    static final class AtLeastOne implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                int count = Integer.parseInt(text);
                if (count >= 1) {
                    return count;
                }
            } catch (NumberFormatException _) {
                // Told below, as for numbers that are too small.
            }
            throw new TypeConversionException("found \"" + text + "\", expected a whole number, at least 1");
        }
    }
}
