package dev.eckart.experiments.json;

import dev.eckart.experiments.json.JointAxes.Axis;
import dev.eckart.experiments.spec.Axes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Axes as an object of paths, which braces may couple, each with a list of values, which may be any JSON, or with what
 * they are drawn from; and, under {@code zip}, one or several such objects whose axes move together.
 */
final class AxesForm implements Form<Axes> {

    private static final String EXPECTED = "an object that gives paths of the experiment lists of values";

    /** All points of a sweep hold the same axes: what was read last is mostly what is read next. */
    private volatile @Nullable Known last;

    private record Known(Json json, Optional<Axes> axes, Diagnostics found) {

        /** To compare what the values say would take as long as to read them. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Json other) {
            return json == other;
        }
    }

    @Override
    public Class<Axes> type() {
        return Axes.class;
    }

    @Override
    public String expected() {
        return EXPECTED;
    }

    @Override
    public String example() {
        return "{\"models.mlp.fit.epochs\": [10, 20]}";
    }

    @Override
    public Map<String, Object> schema() {
        return AxesSchema.schema();
    }

    @Override
    public Optional<Axes> read(Json json, Diagnostics diagnostics) {
        Known known = last;
        if (known == null || !known.isOf(json)) {
            Diagnostics found = new Diagnostics();
            known = new Known(json, readAnew(json, found), found);
            last = known;
        }
        diagnostics.addAll(known.found());
        return known.axes();
    }

    private static Optional<Axes> readAnew(Json json, Diagnostics diagnostics) {
        if (!(RandomAxes.drawn(json, diagnostics) instanceof Json.Obj object)) {
            return diagnostics.wrong(json, EXPECTED);
        }
        SequencedMap<String, List<String>> values = new LinkedHashMap<>();
        List<List<String>> zipped = new ArrayList<>();
        for (JointAxes group : new AxesReading(diagnostics).read(object)) {
            group.axes().forEach(axis -> values.put(axis.path(), axis.values().stream().map(Json::compact).toList()));
            if (group.axes().size() > 1) {
                zipped.add(group.axes().stream().map(Axis::path).toList());
            }
        }
        return Optional.of(new Axes(values, zipped));
    }

    static Json write(Axes axes, Origin origin) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        axes.values().forEach((path, values) -> {
            if (axes.zipped().stream().noneMatch(zip -> zip.contains(path))) {
                members.put(path, new Json.Member(origin, list(values, origin)));
            } else {
                members.putIfAbsent(JointAxes.ZIP, new Json.Member(origin, zips(axes, origin)));
            }
        });
        return new Json.Obj(origin, members);
    }

    private static Json zips(Axes axes, Origin origin) {
        List<Json> zips = axes.zipped().stream().map(zip -> zip(axes, zip, origin)).toList();
        return zips.size() == 1 ? zips.getFirst() : new Json.Array(origin, zips);
    }

    private static Json zip(Axes axes, List<String> paths, Origin origin) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        paths.forEach(path -> members.put(path, new Json.Member(
                origin, list(axes.values().getOrDefault(path, List.of()), origin))));
        return new Json.Obj(origin, members);
    }

    private static Json list(List<String> values, Origin origin) {
        return new Json.Array(origin, values.stream()
                .map(text -> JsonReader.readQuietly(text, origin).orElseThrow())
                .toList());
    }
}
