package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import java.util.List;
import java.util.Optional;

/** The parts of an experiment that have names of their own: no path makes a new one, as that would be incomplete. */
public final class NamedParts {

    private static final List<String> NAMED = List.of("models", "metrics", "comparisons");

    private NamedParts() { }

    /**
     * Whether a path leads into a part which is not there.
     *
     * @param place a path with the origins of its keys
     * @param diagnostics takes an error at the second key, unless the part may have been lost
     */
    public static boolean isMissing(Json experiment, CoupledPath.Place place, Diagnostics diagnostics) {
        Optional<String> missing = missing(experiment, place.path());
        missing.ifPresent(message -> diagnostics.missing(
                experiment.child(place.path().segments().getFirst()).orElseThrow(),
                new Diagnostic(place.keys().get(1), message)));
        return missing.isPresent();
    }

    /** What is wrong with the second key of a path that leads into a part which is not there; empty if nothing is. */
    public static Optional<String> missing(Json experiment, Path path) {
        if (!isWithin(path) || !(experiment.child(path.segments().getFirst()).orElse(null) instanceof Json.Obj named)
                || named.members().containsKey(path.segments().get(1))) {
            return Optional.empty();
        }
        String name = path.segments().get(1);
        return Optional.of("no " + path.segments().getFirst().replaceFirst("s$", "") + " " + Found.quoted(name)
                + Nearest.hint(name, named.members().keySet()));
    }

    /** Whether a path leads to something within such a part. */
    static boolean isWithin(Path path) {
        return path.segments().size() > 2 && NAMED.contains(path.segments().getFirst());
    }
}
