package dev.eckart.experiments.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Experiments with their runs, data, reports and plugins, as {@code docs/bundles.md} describes them.
 *
 * @param experiments paths of the experiment files
 * @param data what they are about, in the order of their names
 * @param plugins jars with components that they use
 * @param files content by path, in the order of the paths; paths have slashes
 */
public record Bundle(
        List<String> experiments, List<Data> data, List<Plugin> plugins, SequencedMap<String, byte[]> files) {

    /** Where files of a kind are. */
    public static final String EXPERIMENTS = "experiments/";

    /** Where runs are. */
    public static final String RUNS = "runs/";

    /** Where reports are. */
    public static final String REPORTS = "reports/";

    /** Where plugins are. */
    public static final String PLUGINS = "plugins/";

    public Bundle {
        experiments = List.copyOf(experiments);
        data = List.copyOf(data);
        plugins = List.copyOf(plugins);
        files = Collections.unmodifiableSequencedMap(new TreeMap<>(files));
    }

    /**
     * A dataset.
     *
     * @param name as a person would name it
     * @param sha256 of the bytes that it is read from
     * @param note what is to be known of it; else empty
     * @param file the path that experiments read it from; empty for data that comes with Eckart
     */
    public record Data(String name, String sha256, String note, Optional<String> file) {}

    /**
     * A jar.
     *
     * @param file its path
     * @param sha256 of its bytes
     */
    public record Plugin(String file, String sha256) {}

    /** The data that is needed and left out. */
    public List<Data> missing() {
        return data.stream()
                .filter(each -> each.file().filter(file -> !files.containsKey(file)).isPresent())
                .toList();
    }
}
