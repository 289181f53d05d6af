package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Settings of the command line, {@code PATH=VALUE}, put into the tree of an experiment before {@code like} is expanded:
 * so a model that is like another follows what is set there. On a model with {@code like}, a setting becomes a dotted
 * key, in place of those that it covers. Every key and every part of a value has its own part of the option as origin.
 */
public final class Overrides {

    private static final String SET = "--set ";
    private static final String SWEEP = "sweep";

    private final Diagnostics diagnostics;

    private Overrides(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Puts settings into a tree.
     *
     * @param settings each as {@code PATH=VALUE}: the path with dots, braces and list positions, the value as JSON or,
     *     where it is none, as text; of two for one place the later holds
     * @param diagnostics takes an error for each setting that has no place in the tree; what the binder finds wrong
     *     with a key or a value later has its part of the setting as its origin
     * @return the tree with all settings that have a place
     */
    public static Json apply(Json tree, List<String> settings, Diagnostics diagnostics) {
        Overrides overrides = new Overrides(diagnostics);
        Json changed = tree;
        for (String setting : settings) {
            Assignment assignment = new Assignment(SET, setting);
            changed = assignment.isWhole()
                    ? overrides.set(changed, assignment)
                    : overrides.refused(changed, assignment, "expected PATH=VALUE, such as models.gd.rank=3");
        }
        return changed;
    }

    /**
     * Puts axes into the {@code sweep} of a tree. An axis takes the place of one with the same path; where the data is
     * a list, an axis over the data takes its place; {@code zip} stands beside those of the file.
     *
     * @param axes each as {@code PATH=VALUE,VALUE}, or with a random axis as JSON in place of the values; or
     *     {@code zip=} with JSON
     * @param settings what has been set by {@link #apply}
     * @param diagnostics takes an error for each axis that is not of this form, and for each setting that an axis would
     *     undo
     * @return the tree with all axes that are
     */
    public static Json sweep(Json tree, List<String> axes, List<String> settings, Diagnostics diagnostics) {
        Overrides overrides = new Overrides(diagnostics);
        Json changed = tree;
        for (String axis : axes) {
            Assignment assignment = new Assignment("--sweep ", axis);
            changed = assignment.isWhole()
                    ? overrides.swept(changed, assignment)
                    : overrides.refused(changed, assignment, "expected PATH=VALUE,VALUE, such as models.gd.rank=1,2,3");
        }
        SweptSettings.refuse(
                changed, settings.stream().map(setting -> new Assignment(SET, setting)).toList(), diagnostics);
        return changed;
    }

    private Json refused(Json tree, Assignment assignment, String message) {
        diagnostics.add(assignment.origin(), message);
        return tree;
    }

    private Json swept(Json tree, Assignment axis) {
        List<Json> values = OptionValue.parseList(axis.value(), axis.valueOrigin());
        boolean alone = values.size() == 1 && values.getFirst() instanceof Json.Obj object
                && (axis.path().equals(JointAxes.ZIP) || RandomAxis.isOne(object));
        Json value = alone ? values.getFirst() : new Json.Array(axis.valueOrigin(), values);
        if (axis.path().equals("data") && tree.child("data").orElse(null) instanceof Json.Array) {
            return tree.with(Path.of("data"), axis.pathOrigin(), value);
        }
        Path place = new Path(List.of(SWEEP, axis.path()));
        if (tree.child(SWEEP).filter(sweep -> !(sweep instanceof Json.Obj)).isPresent()) {
            return tree;
        }
        Json whole = axis.path().equals(JointAxes.ZIP)
                ? tree.at(place).map(zips -> JointAxes.beside(zips, value)).orElse(value)
                : value;
        return tree.with(place, axis.pathOrigin(), whole);
    }

    private Json set(Json tree, Assignment setting) {
        Json value = OptionValue.parse(setting.value(), setting.valueOrigin());
        try {
            Json changed = tree;
            for (CoupledPath.Place place : CoupledPath.places(setting.path(), setting.pathOrigin())) {
                changed = put(changed, place, value);
            }
            return changed;
        } catch (IllegalArgumentException e) {
            diagnostics.add(setting.pathOrigin(), String.valueOf(e.getMessage()));
            return tree;
        }
    }

    private Json put(Json tree, CoupledPath.Place place, Json value) {
        List<String> segments = place.path().segments();
        if (NamedParts.isMissing(tree, place, diagnostics)) {
            return tree;
        }
        if (NamedParts.isWithin(place.path())) {
            Path named = new Path(segments.subList(0, 2));
            if (tree.at(named).flatMap(model -> model.child(ModelInheritance.LIKE)).isPresent()) {
                Json.Obj model = (Json.Obj) tree.at(named).orElseThrow();
                return tree.with(named, withDotted(model, segments.subList(2, segments.size()), place, value));
            }
        }
        try {
            return tree.with(place.path(), place.keys(), value);
        } catch (IllegalArgumentException e) {
            diagnostics.add(firstMissing(tree, place), String.valueOf(e.getMessage()));
            return tree;
        }
    }

    private static Origin firstMissing(Json tree, CoupledPath.Place place) {
        List<String> segments = place.path().segments();
        int there = 0;
        while (there < segments.size() - 1 && tree.at(new Path(segments.subList(0, there + 1))).isPresent()) {
            there++;
        }
        return place.keys().get(there);
    }

    private static Json.Obj withDotted(Json.Obj model, List<String> path, CoupledPath.Place place, Json value) {
        String dotted = new Path(path).toString();
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(model.members());
        members.keySet().removeIf(key -> (key + ".").startsWith(dotted + "."));
        members.put(dotted, new Json.Member(spanned(place), value));
        return new Json.Obj(model.origin(), members);
    }

    /** From the key behind the model's name to the last. */
    private static Origin spanned(CoupledPath.Place place) {
        Origin.Option first = (Origin.Option) place.keys().get(2);
        Origin.Option last = (Origin.Option) place.keys().getLast();
        return first.part(0, last.start() + last.length() - first.start());
    }
}
