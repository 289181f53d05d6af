package dev.eckart.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many runs are done at once; no result depends on it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "Runs at once (default: one per processor); no result depends on it.")
    int count = Runtime.getRuntime().availableProcessors();

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
