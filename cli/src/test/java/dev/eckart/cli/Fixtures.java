package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small experiments that together use every component. */
final class Fixtures {

    static final Path FOLDER = Path.of("src", "test", "resources", "fixtures");

    private Fixtures() { }

    /** All fixtures, sorted. */
    static List<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
