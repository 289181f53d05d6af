package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The experiments and claims that the project ships. */
final class Shipped {

    /** The folder of the shipped files, seen from a module's folder, where the build runs the tests. */
    static final Path FOLDER = Path.of("..", "experiments");

    private Shipped() { }

    /** All shipped experiments, sorted. */
    static List<Path> experiments() throws IOException {
        return files(file -> !isClaims(file));
    }

    /** All shipped claims, sorted. */
    static List<Path> claims() throws IOException {
        return files(Shipped::isClaims);
    }

    private static boolean isClaims(Path file) {
        return file.toString().endsWith(".claims.json");
    }

    private static List<Path> files(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("src") && !file.toString().contains("target"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}
