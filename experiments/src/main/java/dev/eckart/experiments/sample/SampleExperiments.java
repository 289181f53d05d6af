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

    /** Experiments of these components. */
    public SampleExperiments(Catalogue catalogue, Planner planner) {
        this.catalogue = catalogue;
        this.planner = planner;
        this.sample = new Sample(catalogue);
    }

    /** The sample of a component: its JSON. */
    public Json of(Header component) {
        return sample.of(component);
    }

    /**
     * The first experiment, of those for each task, that is valid with the component in one of its places.
     *
     * @return empty where there is none: what stands in claims files, and what suits no data of ours
     */
    public Optional<SampleExperiment> around(Header component) {
        Placement placement = new Placement(sample, component, sample.of(component));
        List<Trail> trails = Trail.to(component, catalogue);
        try (Samples folder = new Samples()) {
            return frames(component).stream()
                    .flatMap(frame -> trails.stream().map(trail -> placement.in(frame.tree(), trail)))
                    .filter(tree -> isValid(tree, folder.path()))
                    .findFirst()
                    .map(SampleExperiments::withFiles);
        }
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
