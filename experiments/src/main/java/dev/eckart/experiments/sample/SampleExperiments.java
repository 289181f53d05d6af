package dev.eckart.experiments.sample;

import dev.eckart.components.Header;
import dev.eckart.datasets.Loader;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Sample;
import dev.eckart.experiments.plan.ExperimentTree;
import dev.eckart.experiments.plan.Planner;
import dev.eckart.experiments.spec.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes small experiments around components. Thread-safe. */
public final class SampleExperiments {

    private final Catalogue catalogue;
    private final Planner planner;
    private final Sample sample;
    private final Map<String, String> known;

    /** Experiments of these components. */
    public SampleExperiments(Catalogue catalogue, Planner planner) {
        this.catalogue = catalogue;
        this.planner = planner;
        this.sample = new Sample(catalogue);
        this.known = Frame.text("places.txt").lines()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    /** The sample of a component: its JSON. */
    public Json of(Header component) {
        return sample.of(component);
    }

    /**
     * An experiment with the component in one of its places: of our own components in the one that is known, else in
     * the {@link #found first} that is valid.
     *
     * @return empty where there is none: what stands in claims files, and what suits no data of ours
     */
    public Optional<SampleExperiment> around(Header component) {
        return Optional.ofNullable(known.get(name(component)))
                .map(text -> Place.of(text, catalogue))
                .orElseGet(() -> valid(component))
                .map(place -> withFiles(tree(component, place)));
    }

    /**
     * Looks for a place: the first experiment, of those for each task, that is valid with the component in it.
     *
     * @return a line of the list of known places
     */
    public String found(Header component) {
        return name(component) + " = " + valid(component).map(Place::toString).orElse(Place.NONE);
    }

    private Optional<Place> valid(Header component) {
        List<Trail> trails = Trail.to(component, catalogue);
        try (Samples folder = new Samples()) {
            return frames(component).stream()
                    .flatMap(frame -> trails.stream().map(trail -> new Place(frame, trail)))
                    .filter(place -> isValid(tree(component, place), folder.path()))
                    .findFirst();
        }
    }

    private Json tree(Header component, Place place) {
        return new Placement(sample, component, sample.of(component)).in(place.frame().tree(), place.trail());
    }

    private static String name(Header component) {
        String kind = component.kinds().stream().findFirst().map(Catalogue::kindName).orElse("part");
        return kind + " " + component.name();
    }

    private boolean isValid(Json tree, Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        return planner.plan(new ExperimentTree("sample", folder, tree), diagnostics).isPresent();
    }

    /** A dataset of whose classes nothing is known suits what needs a matrix alone. */
    private static List<Frame> frames(Header component) {
        return Loader.class.isAssignableFrom(component.type())
                ? List.of(Frame.FACTORISATION, Frame.COMPLETION)
                : List.of(Frame.values());
    }

    private static SampleExperiment withFiles(Json tree) {
        Map<String, String> files = Frame.FILES.stream()
                .filter(file -> tree.compact().contains("\"" + file + "\""))
                .collect(Collectors.toMap(Function.identity(), Frame::text));
        return new SampleExperiment(tree, files);
    }

    /** A folder with the files that samples read. */
    private static final class Samples implements AutoCloseable {

        private final Path folder;

        Samples() {
            try {
                folder = Files.createTempDirectory("eckart");
                for (String file : Frame.FILES) {
                    Files.writeString(folder.resolve(file), Frame.text(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path path() {
            return folder;
        }

        @Override
        public void close() {
            try {
                for (String file : Frame.FILES) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
