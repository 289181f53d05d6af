package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.models.metric.Metric;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the scores of one column mean the same in every row. Data, models and seeds may differ from point to point of
 * a sweep; a metric that differs is two metrics, and a table that took the better of the two would be wrong.
 */
final class Comparability {

    private final Map<String, Metric> first = new LinkedHashMap<>();
    private final Map<String, Metric> other = new LinkedHashMap<>();

    /** Takes note of the metrics of one point. */
    void add(Binding experiment) {
        experiment.at("metrics").ifPresent(metrics -> metrics.parts(Metric.class).forEach((name, read) ->
                read.ifPresent(metric -> {
                    Metric before = first.putIfAbsent(name, metric);
                    if (before != null && !before.equals(metric)) {
                        other.put(name, metric);
                    }
                })));
    }

    /** Adds an error, at the axis to blame, for each metric that is not the same at all points. */
    void report(Json tree, Diagnostics diagnostics) {
        other.keySet().forEach(name -> diagnostics.add(
                tree.child("sweep").flatMap(sweep -> axis(sweep, name)).orElseGet(tree::origin),
                "this makes " + name + " another metric from row to row, in one column, where only equal metrics can be"
                        + " compared; give each setting a metric of its own instead"));
    }

    private static Optional<Origin> axis(Json json, String metric) {
        return members(json)
                .flatMap(member -> moves(member.getKey(), metric)
                        ? Stream.of(member.getValue().key())
                        : axis(member.getValue().value(), metric).stream())
                .findFirst();
    }

    private static Stream<Map.Entry<String, Json.Member>> members(Json json) {
        return json instanceof Json.Obj object ? object.members().entrySet().stream() : Stream.empty();
    }

    private static boolean moves(String path, String metric) {
        try {
            return CoupledPath.expand(path).stream()
                    .map(target -> target.segments())
                    .anyMatch(segments -> segments.getFirst().equals("metrics")
                            && (segments.size() == 1 || segments.get(1).equals(metric)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
