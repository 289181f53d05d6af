package dev.eckart.cli;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds claims files. */
final class ClaimsFiles {

    private static final String SUFFIX = ".claims.json";

    private ClaimsFiles() { }

    /** Whether a file is one of claims, by its name. */
    static boolean isOne(String name) {
        return name.endsWith(SUFFIX);
    }

    /**
     * The files that are named, and those in folders that are.
     *
     * @param below whether those in folders within these count too
     */
    static List<Path> all(List<Path> places, boolean below, Diagnostics diagnostics) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place) ? in(place, below) : List.of(place);
            if (found.isEmpty()) {
                diagnostics.add(new Origin.Option(place.toString()), "no file in this folder ends with " + SUFFIX);
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> in(Path folder, boolean below) {
        try (Stream<Path> files = below ? Files.walk(folder) : Files.list(folder)) {
            return files.filter(file -> isOne(file.toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
