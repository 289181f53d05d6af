package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Settings of the command line, {@code PATH=VALUE}, put into the tree of an experiment before {@code like} is expanded:
 * so a model that is like another follows what is set there. On a model with {@code like}, a setting becomes a dotted
 * key, in place of those that it covers.
 */
public final class Overrides {

    private static final List<String> NAMED = List.of("models", "metrics", "comparisons");

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
     *     with a key or a value later has the setting as its origin
     * @return the tree with all settings that have a place
     */
    public static Json apply(Json tree, List<String> settings, Diagnostics diagnostics) {
        Overrides overrides = new Overrides(diagnostics);
        Json changed = tree;
        for (String setting : settings) {
            changed = overrides.apply(changed, setting);
        }
        return changed;
    }

    /**
     * Puts axes into the {@code sweep} of a tree.
     *
     * @param axes each as {@code PATH=VALUE,VALUE}
     * @param diagnostics takes an error for each axis that is not of this form
     * @return the tree with all axes that are
     */
    public static Json sweep(Json tree, List<String> axes, Diagnostics diagnostics) {
        Json changed = tree;
        for (String axis : axes) {
            Origin.Option origin = new Origin.Option("--sweep " + axis);
            int equals = axis.indexOf('=');
            if (equals < 1) {
                diagnostics.add(origin, "expected PATH=VALUE,VALUE, such as models.gd.rank=1,2,3");
            } else {
                List<Json> values = OptionValue.parseList(axis.substring(equals + 1), origin);
                Path place = new Path(List.of("sweep", axis.substring(0, equals)));
                changed = changed.with(place, origin, new Json.Array(origin, values));
            }
        }
        return changed;
    }

    private Json apply(Json tree, String setting) {
        Origin.Option origin = new Origin.Option("--set " + setting);
        int equals = setting.indexOf('=');
        if (equals < 1) {
            diagnostics.add(origin, "expected PATH=VALUE, such as models.gd.rank=3");
            return tree;
        }
        Json changed = tree;
        try {
            Json value = OptionValue.parse(setting.substring(equals + 1), origin);
            for (Path path : CoupledPath.expand(setting.substring(0, equals))) {
                changed = put(changed, path, value);
            }
        } catch (IllegalArgumentException e) {
            diagnostics.add(origin, String.valueOf(e.getMessage()));
        }
        return changed;
    }

    private static Json put(Json tree, Path path, Json value) {
        List<String> segments = path.segments();
        if (segments.size() > 2 && NAMED.contains(segments.getFirst())) {
            tree.child(segments.getFirst()).ifPresent(all -> requireNamed(all, segments));
            Path named = new Path(segments.subList(0, 2));
            if (tree.at(named).flatMap(model -> model.child(ModelInheritance.LIKE)).isPresent()) {
                Json.Obj model = (Json.Obj) tree.at(named).orElseThrow();
                return tree.with(named, withDotted(model, segments.subList(2, segments.size()), value));
            }
        }
        return tree.with(path, value);
    }

    /** A setting of something that has no such name would only make something incomplete. */
    private static void requireNamed(Json all, List<String> path) {
        if (all instanceof Json.Obj named && !named.members().containsKey(path.get(1))) {
            throw new IllegalArgumentException("no " + path.getFirst().replaceFirst("s$", "") + " "
                    + Found.quoted(path.get(1)) + Nearest.hint(path.get(1), named.members().keySet()));
        }
    }

    private static Json.Obj withDotted(Json.Obj model, List<String> path, Json value) {
        String dotted = new Path(path).toString();
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(model.members());
        members.keySet().removeIf(key -> (key + ".").startsWith(dotted + "."));
        members.put(dotted, new Json.Member(value.origin(), value));
        return new Json.Obj(model.origin(), members);
    }
}
