package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The files that an experiment's data, steps and split name. */
public final class DataFiles {

    private static final List<String> PARTS = List.of("data", "steps", "split", "sweep", "tune");

    private final ExperimentTree experiment;
    private final SequencedMap<String, Path> files = new TreeMap<>();

    private DataFiles(ExperimentTree experiment) {
        this.experiment = experiment;
    }

    /** By the path as the experiment writes it, the file that it means: it exists. */
    public static SequencedMap<String, Path> of(ExperimentTree experiment) {
        DataFiles found = new DataFiles(experiment);
        PARTS.forEach(part -> experiment.tree().child(part).ifPresent(found::visit));
        return found.files;
    }

    private void visit(Json value) {
        switch (value) {
            case Json.Obj object -> object.members().values().forEach(member -> visit(member.value()));
            case Json.Array array -> array.elements().forEach(this::visit);
            case Json.Text text -> add(text);
            case Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ -> { }
        }
    }

    private void add(Json.Text text) {
        try {
            Path file = folder(text).resolve(text.value());
            if (Files.isRegularFile(file)) {
                files.put(text.value(), file);
            }
        } catch (InvalidPathException _) {
            return;
        }
    }

    /** As {@link ExperimentTree#dataFolder}: of the file that wrote the path. */
    private Path folder(Json.Text text) {
        return text.origin() instanceof Origin.InFile place
                ? Path.of(place.source().fileName()).resolveSibling("")
                : experiment.folder();
    }
}
