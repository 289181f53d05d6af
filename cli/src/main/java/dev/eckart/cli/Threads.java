package dev.eckart.cli;

import picocli.CommandLine.Option;

/** How many runs are done at once; no result depends on it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at once (default: one per processor); no result depends on it.")
    int count = Runtime.getRuntime().availableProcessors();
}
