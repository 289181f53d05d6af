package dev.eckart.reports.wording;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Tune;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Marks for settings that stand for several: those that are tuned or swept, of which a report shows the first. */
public final class MovedWords {

    private MovedWords() { }

    /** {@code  (tuned: weight; shown: the first candidate)} behind settings that are tuned; empty if none is. */
    public static String tuned(Experiment experiment, String... place) {
        return keys(experiment.tune().map(Tune::over), List.of(place))
                .map(keys -> " (tuned" + keys + "; shown: the first candidate)")
                .orElse("");
    }

    /** {@code  (swept: ddof; shown: the first value)} behind settings that are swept; empty if none is. */
    public static String swept(Experiment experiment, String... place) {
        return keys(Optional.of(experiment.sweep()), List.of(place))
                .map(keys -> " (swept" + keys + "; shown: the first value)")
                .orElse("");
    }

    /** What of a place the axes move; no keys where it is all of it. */
    private static Optional<String> keys(Optional<Axes> axes, List<String> place) {
        List<String> moved = axes.stream()
                .flatMap(each -> each.values().keySet().stream())
                .flatMap(path -> CoupledPath.expand(path).stream())
                .map(Path::segments)
                .filter(path -> startsWith(path, place) || startsWith(place, path))
                .map(path -> String.join(".", path.subList(Math.min(place.size(), path.size()), path.size())))
                .distinct()
                .toList();
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(moved.contains("") ? "" : moved.stream().collect(Collectors.joining(", ", ": ", "")));
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }
}
