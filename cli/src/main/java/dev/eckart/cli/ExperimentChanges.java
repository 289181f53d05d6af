package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import java.util.List;
import picocli.CommandLine.Option;

/** What a command changes in experiment files. */
final class ExperimentChanges {

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a key, such as models.gd.rank=3; may be repeated.")
    private List<String> settings = List.of();

    @Option(
            names = "--sweep",
            paramLabel = "PATH=VALUE,VALUE",
            description = "Sweep a key, such as models.gd.rank=1,2,3; may be repeated. A random axis is JSON.")
    private List<String> axes = List.of();

    /** What is given by {@code --set}. */
    List<String> settings() {
        return settings;
    }

    /** What is given by {@code --sweep}. */
    List<String> axes() {
        return axes;
    }

    Changes changes() {
        return new Changes(settings, axes);
    }
}
