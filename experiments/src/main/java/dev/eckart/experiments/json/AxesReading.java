package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.JointAxes.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the axes of one object whose random ones have been drawn. */
final class AxesReading {

    private final Diagnostics diagnostics;

    /** By each place that an axis moves, and by each that such a place is within: the path of the axis. */
    private final Map<Path, String> moved = new HashMap<>();

    AxesReading(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<JointAxes> read(Json.Obj axes) {
        List<JointAxes> groups = new ArrayList<>();
        axes.members().forEach((path, member) -> {
            if (path.equals(JointAxes.ZIP)) {
                zips(member.value()).forEach(zip -> zipped(zip).ifPresent(groups::add));
            } else {
                axis(path, member).map(List::of).map(JointAxes::new).ifPresent(groups::add);
            }
        });
        groups.forEach(this::reportRepeated);
        return groups;
    }

    private List<Json> zips(Json zip) {
        return zip instanceof Json.Array several && !several.elements().isEmpty() ? several.elements() : List.of(zip);
    }

    private Optional<JointAxes> zipped(Json zip) {
        if (!(zip instanceof Json.Obj object) || object.members().isEmpty()) {
            return diagnostics.wrong(zip, "an object that gives paths lists of one length, or a list of such");
        }
        List<Axis> axes = object.members().entrySet().stream()
                .flatMap(axis -> axis(axis.getKey(), axis.getValue()).stream())
                .toList();
        boolean whole = axes.size() == object.members().size() && areOfOneLength(axes, object);
        return whole ? Optional.of(new JointAxes(axes)) : Optional.empty();
    }

    private boolean areOfOneLength(List<Axis> axes, Json.Obj zip) {
        Axis longest = axes.stream().max(Comparator.comparingInt(axis -> axis.values().size())).orElseThrow();
        List<Axis> shorter = axes.stream().filter(axis -> axis.values().size() < longest.values().size()).toList();
        shorter.forEach(axis -> diagnostics.add(zip.child(axis.path()).orElse(zip).origin(),
                "expected " + longest.values().size() + " values, as many as " + Found.quoted(longest.path())
                        + " has, which moves with " + Found.quoted(axis.path()) + "; found " + axis.values().size()));
        return shorter.isEmpty();
    }

    private Optional<Axis> axis(String path, Json.Member written) {
        Optional<List<CoupledPath.Place>> places = places(path, written.key());
        return switch (written.value()) {
            case Json.Array list when !list.elements().isEmpty() ->
                places.map(known -> new Axis(path, written.key(), known, list.elements()));
            case Json.Array list -> wrong(list, "an empty list");
            // What is wrong with a random axis has been told when it was to be drawn, or of any when it was read.
            case Json.Obj _, Json.Broken _ -> Optional.empty();
            case Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _ ->
                wrong(written.value(), Found.describe(written.value()));
        };
    }

    private Optional<Axis> wrong(Json value, String found) {
        diagnostics.add(value.origin(), "found " + found + ", expected a list of values");
        return Optional.empty();
    }

    private Optional<List<CoupledPath.Place>> places(String path, Origin key) {
        try {
            List<CoupledPath.Place> places = CoupledPath.places(path, key);
            Optional<String> undone = places.stream()
                    .flatMap(place -> Optional.ofNullable(moved.get(place.path())).stream())
                    .findFirst();
            undone.ifPresent(other -> diagnostics.add(key, Found.quoted(path) + " undoes " + Found.quoted(other)
                    + " before it; let each key be moved by one axis"));
            places.stream().flatMap(place -> ways(place.path())).forEach(way -> moved.putIfAbsent(way, path));
            return undone.isPresent() ? Optional.empty() : Optional.of(places);
        } catch (IllegalArgumentException e) {
            diagnostics.add(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Stream<Path> ways(Path path) {
        return IntStream.rangeClosed(1, path.segments().size()).mapToObj(n -> new Path(path.segments().subList(0, n)));
    }

    private void reportRepeated(JointAxes group) {
        Set<List<String>> known = new HashSet<>();
        for (int i = 0; i < group.length(); i++) {
            int point = i;
            List<String> texts = group.axes().stream().map(axis -> axis.values().get(point).compact()).toList();
            if (!known.add(texts)) {
                Axis first = group.axes().getFirst();
                diagnostics.add(first.values().get(point).origin(), group.axes().size() == 1
                        ? first.path() + " is swept over " + texts.getFirst() + " twice"
                        : "the values " + String.join(", ", texts) + " of this zip stand here again");
            }
        }
    }
}
