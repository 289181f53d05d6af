package dev.eckart.experiments.json;

import dev.eckart.components.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** Replaces random axes by the values that are drawn for them, so that nothing that comes after draws anything. */
public final class RandomAxes {

    private static final List<Path> PLACES = List.of(Path.of("sweep"), Path.of("tune.over"));

    private final Diagnostics diagnostics;

    private RandomAxes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** An experiment whose axes are lists; those that cannot be drawn stay as they are, and the binder tells why. */
    public static Json inExperiment(Json experiment) {
        Json drawn = experiment;
        for (Path place : PLACES) {
            Optional<Json> axes = experiment.at(place);
            if (axes.isPresent()) {
                drawn = drawn.with(place, drawn(axes.get(), new Diagnostics()));
            }
        }
        return drawn;
    }

    /**
     * An object of axes with all lists that can be drawn. Values of an axis that stands alone are all different; within
     * a zip the axes are drawn independently, and what comes together a second time is left out.
     *
     * @param diagnostics takes what is wrong with random axes, and nothing else
     */
    static Json drawn(Json axes, Diagnostics diagnostics) {
        return axes instanceof Json.Obj object ? new RandomAxes(diagnostics).all(object) : axes;
    }

    private Json.Obj all(Json.Obj axes) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        axes.members().forEach((path, member) -> members.put(path, new Json.Member(member.key(),
                path.equals(JointAxes.ZIP) ? zips(member.value()) : alone(path, member.value()))));
        return new Json.Obj(axes.origin(), members);
    }

    private Json alone(String path, Json axis) {
        return axis instanceof Json.Obj random
                ? new RandomAxis(path, random, diagnostics).different().orElse(random)
                : axis;
    }

    private Json zips(Json zip) {
        return switch (zip) {
            case Json.Array several ->
                new Json.Array(several.origin(), several.elements().stream().map(this::zips).toList());
            case Json.Obj object -> zip(object);
            case Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ -> zip;
        };
    }

    private Json.Obj zip(Json.Obj zip) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        zip.members().forEach((path, member) -> members.put(path, new Json.Member(member.key(),
                member.value() instanceof Json.Obj random
                        ? new RandomAxis(path, random, diagnostics).independent().orElse(random)
                        : member.value())));
        Json.Obj drawn = new Json.Obj(zip.origin(), members);
        boolean random = zip.members().values().stream().anyMatch(member -> member.value() instanceof Json.Obj);
        return random ? withoutRepetition(drawn) : drawn;
    }

    private static Json.Obj withoutRepetition(Json.Obj zip) {
        List<List<Json>> columns = zip.members().values().stream()
                .map(member -> member.value() instanceof Json.Array list ? list.elements() : List.<Json>of())
                .toList();
        if (columns.contains(List.of()) || columns.stream().mapToInt(List::size).distinct().count() > 1) {
            return zip;
        }
        List<Integer> kept = different(columns);
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        zip.members().forEach((path, member) -> {
            Json.Array list = (Json.Array) member.value();
            members.put(path, new Json.Member(member.key(),
                    new Json.Array(list.origin(), kept.stream().map(list.elements()::get).toList())));
        });
        return new Json.Obj(zip.origin(), members);
    }

    private static List<Integer> different(List<List<Json>> columns) {
        Set<List<String>> known = new HashSet<>();
        List<Integer> kept = new ArrayList<>();
        IntStream.range(0, columns.getFirst().size())
                .filter(row -> known.add(columns.stream().map(column -> column.get(row).compact()).toList()))
                .forEach(kept::add);
        return kept;
    }
}
