package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Settings of the command line that would change nothing, as an axis replaces what they set at all points. */
final class SweptSettings {

    private static final List<Path> AXES = List.of(Path.of("sweep"), Path.of("tune.over"));

    private SweptSettings() { }

    /** Adds an error for each setting that an axis of the tree replaces, and no other model follows. */
    static void refuse(Json tree, List<Assignment> settings, Diagnostics diagnostics) {
        Map<Path, String> swept = new HashMap<>();
        AXES.stream()
                .flatMap(place -> tree.at(place).stream())
                .flatMap(axes -> JointAxes.of(axes).stream())
                .flatMap(group -> group.axes().stream())
                .forEach(axis -> axis.places().forEach(place -> swept.put(place.path(), axis.path())));
        for (Assignment setting : settings) {
            places(setting)
                    .filter(place -> !isFollowed(tree, place))
                    .flatMap(place -> axis(place, swept).stream())
                    .findFirst()
                    .ifPresent(axis -> diagnostics.add(setting.pathOrigin(), "the axis " + Found.quoted(axis)
                            + " sets this at every point, so that --set changes nothing; change the axis by --sweep"));
        }
    }

    /** The axis of a place, or of what it is within. */
    private static Optional<String> axis(Path place, Map<Path, String> swept) {
        List<String> segments = place.segments();
        return IntStream.rangeClosed(1, segments.size())
                .mapToObj(length -> new Path(segments.subList(0, length)))
                .flatMap(part -> Optional.ofNullable(swept.get(part)).stream())
                .findFirst();
    }

    private static Stream<Path> places(Assignment setting) {
        try {
            return setting.isWhole() ? CoupledPath.expand(setting.path()).stream() : Stream.of();
        } catch (IllegalArgumentException _) {
            return Stream.of();
        }
    }

    /** Whether another model is like the one that is set, and so has its value. */
    private static boolean isFollowed(Json tree, Path place) {
        List<String> segments = place.segments();
        return segments.size() > 1 && tree.child("models").stream()
                .flatMap(models -> models instanceof Json.Obj object ? object.members().values().stream() : Stream.of())
                .flatMap(model -> model.value().child(ModelInheritance.LIKE).stream())
                .anyMatch(like -> like instanceof Json.Text text && text.value().equals(segments.get(1)));
    }
}
