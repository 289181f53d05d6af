package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The points of a sweep, as trees. An axis under {@code models} moves the models that it names, and them alone: axes of
 * different models do not multiply. Any other axis moves every model.
 */
final class SweepGrid {

    /**
     * One model at one point.
     *
     * @param tree the experiment with the point's values in their places
     * @param variant the model and the values that were swept
     */
    record Point(Json tree, Variant variant) {}

    private record Axis(String path, Origin key, List<Path> targets, List<Json> values) {

        boolean moves(String model) {
            return targets.stream().anyMatch(target -> !isOfModel(target) || target.segments().get(1).equals(model));
        }

        Json applied(Json tree, Json value) {
            Json changed = tree;
            for (Path target : targets) {
                changed = changed.with(target, key, value);
            }
            return changed;
        }

        private static boolean isOfModel(Path target) {
            return target.segments().size() > 1 && target.segments().getFirst().equals("models");
        }
    }

    private static final Path SWEEP = Path.of("sweep");
    private static final Path OVER = Path.of("tune.over");

    private final Json tree;
    private final List<Axis> axes;

    private SweepGrid(Json tree, List<Axis> axes) {
        this.tree = tree;
        this.axes = axes;
    }

    /**
     * The points of an experiment's sweep, model by model; where there is no sweep, one point for each model.
     *
     * @param diagnostics takes an error for each axis whose path leads nowhere; such an axis is left out
     */
    static List<Point> points(Json tree, Diagnostics diagnostics) {
        SweepGrid grid = new SweepGrid(tree, axes(tree, SWEEP, diagnostics));
        return names(tree, Path.of("models")).stream().flatMap(model -> grid.pointsOf(model).stream()).toList();
    }

    /**
     * The points to choose one point's settings from, in order: one, if nothing of its model is tuned.
     *
     * @param diagnostics takes an error for each axis whose path leads nowhere; such an axis is left out
     */
    static List<Point> candidates(Point point, Diagnostics diagnostics) {
        SweepGrid grid = new SweepGrid(point.tree(), axes(point.tree(), OVER, diagnostics));
        return grid.pointsOf(point.variant().model());
    }

    private List<Point> pointsOf(String model) {
        List<Point> points = List.of(new Point(atFirstValues(), Variant.of(model)));
        for (Axis axis : axes) {
            if (axis.moves(model)) {
                points = multiplied(points, axis);
            }
        }
        return points;
    }

    /** The tree with each axis at its first value, so that models which an axis does not move are valid too. */
    private Json atFirstValues() {
        Json first = tree;
        for (Axis axis : axes) {
            first = axis.applied(first, axis.values().getFirst());
        }
        return first;
    }

    private static List<Point> multiplied(List<Point> points, Axis axis) {
        List<Point> more = new ArrayList<>();
        for (Point point : points) {
            for (Json value : axis.values()) {
                SequencedMap<String, String> swept = new LinkedHashMap<>(point.variant().swept());
                swept.put(axis.path(), value.compact());
                more.add(new Point(axis.applied(point.tree(), value), new Variant(point.variant().model(), swept)));
            }
        }
        return more;
    }

    private static List<Axis> axes(Json tree, Path place, Diagnostics diagnostics) {
        List<Axis> axes = new ArrayList<>();
        for (Map.Entry<String, Json.Member> axis : members(tree, place).entrySet()) {
            if (axis.getValue().value() instanceof Json.Array list && !list.elements().isEmpty()) {
                axis(tree, axis.getKey(), axis.getValue().key(), list, diagnostics).ifPresent(axes::add);
            }
        }
        return axes;
    }

    private static Optional<Axis> axis(
            Json tree, String path, Origin key, Json.Array values, Diagnostics diagnostics) {
        try {
            Axis axis = new Axis(path, key, CoupledPath.expand(path), values.elements());
            Set<String> texts = new HashSet<>();
            values.elements().stream()
                    .filter(value -> !texts.add(value.compact()))
                    .forEach(value -> diagnostics.add(
                            value.origin(), path + " is swept over " + value.compact() + " twice"));
            axis.applied(tree, values.elements().getFirst());
            return Optional.of(axis);
        } catch (IllegalArgumentException e) {
            diagnostics.add(key, "cannot sweep " + path + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static List<String> names(Json tree, Path place) {
        return List.copyOf(members(tree, place).keySet());
    }

    private static SequencedMap<String, Json.Member> members(Json tree, Path place) {
        return tree.at(place)
                .filter(Json.Obj.class::isInstance)
                .map(object -> ((Json.Obj) object).members())
                .orElseGet(LinkedHashMap::new);
    }
}
