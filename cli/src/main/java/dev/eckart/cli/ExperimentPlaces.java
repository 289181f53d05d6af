package dev.eckart.cli;

import dev.eckart.components.Header;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonFile;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Experiment files, and folders with experiment files in them. */
final class ExperimentPlaces {

    /** What results are written to beside the report. */
    private static final String RESOLVED = "resolved.json";

    private ExperimentPlaces() { }

    /**
     * The files, and for a folder all experiments in it, however deep, in the order of their names.
     *
     * @throws InvalidInputException if there is no experiment in a folder
     */
    static List<Path> files(List<Path> places) {
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

    private static List<Path> experiments(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(RESOLVED))
                    .filter(ExperimentPlaces::isExperiment)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
