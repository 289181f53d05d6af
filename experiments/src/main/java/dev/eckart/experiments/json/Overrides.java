package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
     * @param diagnostics takes an error for each setting that has no place in the tree; what the binder finds wrong with
     *     a key or a value later has the setting as its origin
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

    private Json put(Json tree, Path path, Json value) {
        List<String> segments = path.segments();
        if (segments.size() > 2 && NAMED.contains(segments.getFirst())) {
            Optional<Json> named = tree.child(segments.getFirst());
            if (named.isPresent() && named.get() instanceof Json.Obj all && !all.members().containsKey(segments.get(1))) {
                throw new IllegalArgumentException("no " + segments.getFirst().replaceFirst("s$", "") + " "
                        + Found.quoted(segments.get(1)) + Nearest.hint(segments.get(1), all.members().keySet()));
            }
            Path model = new Path(segments.subList(0, 2));
            if (tree.at(model).orElse(tree) instanceof Json.Obj like && like.members().containsKey(ModelInheritance.LIKE)) {
                return tree.with(model, withDotted(like, segments.subList(2, segments.size()), value));
            }
        }
        return tree.with(path, value);
    }

    private static Json.Obj withDotted(Json.Obj model, List<String> path, Json value) {
        String dotted = new Path(path).toString();
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(model.members());
        members.keySet().removeIf(key -> (key + ".").startsWith(dotted + "."));
        members.put(dotted, new Json.Member(value.origin(), value));
        return new Json.Obj(model.origin(), members);
    }
}
