package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Models that say {@code "like"}: the tree of another model, in which some keys are changed by their dotted paths.
 *
 * <p>A dotted key replaces what stands at its path, and nothing else. It may add a key to an object of the other model,
 * but not the object. Where a {@code type} is changed alone, the keys beside it stay, and those that the new type does
 * not have are an error: whoever wants another fit writes the whole {@code "fit"}. Each value keeps its origin, so that
 * an error in an inherited value points to the model that wrote it.
 */
public final class ModelInheritance {

    static final String LIKE = "like";

    private static final String MODELS = "models";
    private static final List<String> LIKE_ALONE = List.of(LIKE);
    private static final int MOST_ALIKE = 100;

    private final Json.Obj all;
    private final SequencedMap<String, Json.Member> models;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Json>> expanded = new LinkedHashMap<>();
    private final List<String> underWay = new ArrayList<>();

    private ModelInheritance(Json.Obj models, Diagnostics diagnostics) {
        this.all = models;
        this.models = models.members();
        this.diagnostics = diagnostics;
    }

    /**
     * Writes out all models of an experiment.
     *
     * @param diagnostics takes unknown names, circles, and paths that lead nowhere
     * @return the experiment without any {@code like}; a model that cannot be written out is broken
     */
    public static Json expand(Json experiment, Diagnostics diagnostics) {
        Optional<Json> models = experiment.child(MODELS);
        if (models.isEmpty() || !(models.get() instanceof Json.Obj all)) {
            return experiment;
        }
        return experiment.with(Path.of(MODELS), new ModelInheritance(all, diagnostics).all());
    }

    private Json all() {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        models.forEach((name, member) -> members.put(name, new Json.Member(
                member.key(), model(name, member.value()).orElseGet(() -> new Json.Broken(member.value().origin())))));
        return new Json.Obj(all.origin(), members);
    }

    private Optional<Json> model(String name, Json written) {
        Optional<Json> known = expanded.get(name);
        if (known != null) {
            return known;
        }
        underWay.add(name);
        Optional<Json> whole = written instanceof Json.Obj object ? model(name, object) : Optional.of(written);
        underWay.removeLast();
        expanded.put(name, whole);
        return whole;
    }

    private Optional<Json> model(String name, Json.Obj object) {
        if (object.members().containsKey(LIKE)) {
            return derived(name, object);
        }
        Optional<String> misspelt = object.members().containsKey(Keys.TYPE) ? Optional.empty()
                : object.members().keySet().stream().filter(key -> Nearest.to(key, LIKE_ALONE).isPresent()).findFirst();
        return misspelt.isPresent() ? derived(name, spelled(object, misspelt.get())) : Optional.of(object);
    }

    private Json.Obj spelled(Json.Obj object, String key) {
        Json.Member like = Objects.requireNonNull(object.members().get(key));
        diagnostics.add(like.key(), "unknown key " + Found.quoted(key) + Nearest.hint(key, LIKE_ALONE));
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>(object.without(key).members());
        members.put(LIKE, like);
        return new Json.Obj(object.origin(), members);
    }

    private Optional<Json> derived(String name, Json.Obj object) {
        Json like = object.child(LIKE).orElseThrow();
        if (!(like instanceof Json.Text base)) {
            return diagnostics.wrong(like, "the name of a model");
        }
        return existing(name, base)
                .filter(other -> mayFollow(other, like))
                .flatMap(other -> model(other, Objects.requireNonNull(models.get(other)).value())
                        .map(start -> changed(start, object, other)));
    }

    /** The name of the model that is meant, also where it is misspelt. */
    private Optional<String> existing(String name, Json.Text base) {
        if (models.containsKey(base.value())) {
            return Optional.of(base.value());
        }
        List<String> others = models.keySet().stream().filter(each -> !each.equals(name)).toList();
        diagnostics.missing(all, new Diagnostic(base.origin(),
                "no model " + Found.quoted(base.value()) + Nearest.hint(base.value(), others),
                List.of("models: " + String.join(", ", others))));
        return Nearest.to(base.value(), others).filter(near -> !underWay.contains(near));
    }

    private boolean mayFollow(String base, Json like) {
        if (underWay.contains(base)) {
            List<String> circle = underWay.subList(underWay.indexOf(base), underWay.size());
            diagnostics.add(like.origin(),
                    "models are alike in a circle: " + String.join(" → ", circle) + " → " + base);
        } else if (underWay.size() > MOST_ALIKE) {
            diagnostics.add(like.origin(), "more than " + MOST_ALIKE + " models are alike in a row");
        }
        return !underWay.contains(base) && underWay.size() <= MOST_ALIKE;
    }

    private Json changed(Json base, Json.Obj object, String baseName) {
        Json changed = base;
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, Json.Member> change : object.members().entrySet()) {
            if (!change.getKey().equals(LIKE)) {
                reportCovered(change, done);
                changed = changed(changed, change.getKey(), change.getValue(), baseName);
                done.add(change.getKey());
            }
        }
        return changed;
    }

    private void reportCovered(Map.Entry<String, Json.Member> change, List<String> done) {
        done.stream().filter(earlier -> earlier.startsWith(change.getKey() + ".")).forEach(earlier ->
                diagnostics.add(change.getValue().key(), Found.quoted(change.getKey()) + " undoes "
                        + Found.quoted(earlier) + " before it; say each thing once"));
    }

    private Json changed(Json base, String dotted, Json.Member change, String baseName) {
        List<String> segments = Path.of(dotted).segments();
        Json parent = base;
        for (String segment : segments.subList(0, segments.size() - 1)) {
            Optional<Json> child = parent.child(segment);
            if (child.isEmpty()) {
                reportMissing(parent, segment, dotted, change, baseName);
                return base;
            }
            parent = child.get();
        }
        try {
            return base.with(new Path(segments), CoupledPath.keys(dotted, change.key()), change.value());
        } catch (IllegalArgumentException e) {
            diagnostics.add(change.key(), noPlace(dotted, baseName) + e.getMessage());
            return base;
        }
    }

    private void reportMissing(Json parent, String segment, String dotted, Json.Member change, String baseName) {
        List<String> there = parent instanceof Json.Obj object ? List.copyOf(object.members().keySet()) : List.of();
        diagnostics.missing(parent, new Diagnostic(change.key(), noPlace(dotted, baseName) + "there is no "
                + Found.quoted(segment) + Nearest.hint(segment, there)));
    }

    private static String noPlace(String dotted, String baseName) {
        return Found.quoted(dotted) + " has no place in " + Found.quoted(baseName) + ": ";
    }
}
