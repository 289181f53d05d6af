package dev.eckart.cli;

import dev.eckart.components.Header;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonFile;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Experiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Experiment files, and folders with experiment files in them. */
final class ExperimentPlaces {

    /** What results are written to beside the report. */
    private static final String RESOLVED = "resolved.json";

    private static final Set<String> OF_MAVEN = Set.of("src", "target");

    private final PrintWriter told;

    /** @param told is told of each file of a folder that is none of experiments, nor of claims */
    ExperimentPlaces(PrintWriter told) {
        this.told = told;
    }

    /**
     * The files, and for a folder all experiments in it, however deep, in the order of their names. Hidden folders are
     * not looked into, nor {@code src} and {@code target} beside a {@code pom.xml}.
     *
     * @throws InvalidInputException if there is no experiment in a folder
     */
    List<Path> files(List<Path> places) {
        List<Path> files = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place) ? experiments(place) : List.of(place);
            if (found.isEmpty()) {
                diagnostics.add(new Origin.Option(place.toString()), "no experiment is in this folder");
            }
            files.addAll(found);
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return files;
    }

    private List<Path> experiments(Path folder) {
        List<Path> experiments = new ArrayList<>();
        for (Path file : candidates(folder)) {
            if (isExperiment(file)) {
                experiments.add(file);
            } else {
                told.println("skip   " + file + " is no experiment");
            }
        }
        return experiments;
    }

    private static List<Path> candidates(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                    return found.equals(folder) || isLookedInto(found)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(".json") && !name.equals(RESOLVED) && !ClaimsFiles.isOne(name)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    private static boolean isLookedInto(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".") && !(OF_MAVEN.contains(name) && Files.exists(folder.resolveSibling("pom.xml")));
    }

    /** Whether a file has all keys that an experiment must have, or takes them from another. */
    private static boolean isExperiment(Path file) {
        Diagnostics unheard = new Diagnostics();
        return JsonFile.read(file, new Origin.Option(file.toString()), unheard)
                .filter(Json.Obj.class::isInstance)
                .map(tree -> ((Json.Obj) tree).members().keySet())
                .filter(keys -> keys.contains("extends") || Header.of(Experiment.class).keys().stream()
                        .allMatch(key -> !key.required() || keys.contains(key.name())))
                .isPresent();
    }
}
