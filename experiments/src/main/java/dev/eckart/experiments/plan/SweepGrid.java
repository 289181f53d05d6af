package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.CoupledPath;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The points of a sweep, as trees. An axis under {@code models} moves the models that it names, and them alone: axes of
 * different models do not multiply. Any other axis moves every model. Axes of one {@code zip} move together, and move
 * what any of them moves.
 */
final class SweepGrid {

    /** The most points of one sweep. */
    static final long MOST = 1_000_000;

    /**
     * One model at one point.
     *
     * @param tree the experiment with the point's values in their places
     * @param variant the model and the values that were swept
     */
    record Point(Json tree, Variant variant) {}

    private static final Path MODELS = Path.of("models");
    private static final Path SWEEP = Path.of("sweep");
    private static final Path OVER = Path.of("tune.over");
    private static final Set<String> TUNED = Set.of("models", "steps");

    private final Json tree;
    private final Diagnostics diagnostics;
    private final UsableAxes usable;
    private final List<JointAxes> axes;

    private SweepGrid(Json tree, Path place, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.usable = new UsableAxes(tree, "sweep", diagnostics);
        this.axes = usable.of(tree.at(place).map(JointAxes::of).orElse(List.of()).stream()
                .filter(group -> !place.equals(OVER) || mayBeTuned(group))
                .toList());
    }

    /**
     * The points of an experiment's sweep, model by model; where there is no sweep, one point for each model.
     *
     * @param diagnostics takes an error for each axis whose path leads nowhere, which is left out; and one if there are
     *     more than {@value #MOST} points, of which only the first of each model is given then
     */
    static List<Point> points(Json tree, Diagnostics diagnostics) {
        SweepGrid grid = new SweepGrid(tree, SWEEP, diagnostics);
        List<String> models = tree.at(MODELS).filter(Json.Obj.class::isInstance).stream()
                .flatMap(all -> ((Json.Obj) all).members().sequencedKeySet().stream())
                .toList();
        long count = models.stream().mapToLong(grid::count).reduce(0, Count::sum);
        boolean all = grid.allows(count);
        return models.stream().flatMap(model -> grid.pointsOf(model, all).stream()).toList();
    }

    /**
     * The points to choose one point's settings from, in order: one, if nothing of its model is tuned.
     *
     * @param diagnostics as for {@link #points}
     */
    static List<Point> candidates(Point point, Diagnostics diagnostics) {
        SweepGrid grid = new SweepGrid(point.tree(), OVER, diagnostics);
        String model = point.variant().model();
        return grid.pointsOf(model, grid.allows(grid.count(model)));
    }

    /** How many {@link #candidates} there are; the greatest long where it is more than that. */
    static long countOfCandidates(Point point) {
        return new SweepGrid(point.tree(), OVER, new Diagnostics()).count(point.variant().model());
    }

    private long count(String model) {
        return axes.stream()
                .filter(group -> moves(group, model))
                .mapToLong(JointAxes::length)
                .reduce(1, Count::product);
    }

    private boolean allows(long points) {
        if (points > MOST) {
            diagnostics.add(axes.getLast().axes().getLast().key(),
                    Grouped.of(points) + " points, with this axis; expected at most " + Grouped.of(MOST));
        }
        return points <= MOST;
    }

    private List<Point> pointsOf(String model, boolean all) {
        Json first = tree;
        for (JointAxes group : axes) {
            first = usable.applied(group, 0, first).orElse(first);
        }
        List<Point> points = List.of(new Point(first, Variant.of(model)));
        for (JointAxes group : axes) {
            if (all && moves(group, model)) {
                points = multiplied(points, group);
            }
        }
        return points;
    }

    private List<Point> multiplied(List<Point> points, JointAxes group) {
        List<List<String>> texts = group.axes().stream()
                .map(axis -> axis.values().stream().map(Json::compact).toList())
                .toList();
        List<Point> more = new ArrayList<>();
        for (Point point : points) {
            for (int i = 0; i < group.length(); i++) {
                SequencedMap<String, String> swept = new LinkedHashMap<>(point.variant().swept());
                for (int axis = 0; axis < texts.size(); axis++) {
                    swept.put(group.axes().get(axis).path(), texts.get(axis).get(i));
                }
                usable.applied(group, i, point.tree())
                        .map(changed -> new Point(changed, new Variant(point.variant().model(), swept)))
                        .ifPresent(more::add);
            }
        }
        return more;
    }

    /** Whether trials that differ in these axes can be compared. */
    private boolean mayBeTuned(JointAxes group) {
        List<JointAxes.Axis> others = group.axes().stream()
                .filter(axis -> !axis.places().stream().allMatch(place -> isTuned(place.path().segments())))
                .toList();
        others.forEach(axis -> diagnostics.add(axis.key(), "expected a path of models or steps: with anything else"
                + " changed, two trials are not comparable"));
        return others.isEmpty();
    }

    private static boolean isTuned(List<String> path) {
        return path.size() > 1 && TUNED.contains(path.getFirst());
    }

    private static boolean moves(JointAxes group, String model) {
        return places(group)
                .map(place -> place.path().segments())
                .anyMatch(path -> path.size() < 2 || !path.getFirst().equals("models") || path.get(1).equals(model));
    }

    private static Stream<CoupledPath.Place> places(JointAxes group) {
        return group.axes().stream().flatMap(axis -> axis.places().stream());
    }
}
