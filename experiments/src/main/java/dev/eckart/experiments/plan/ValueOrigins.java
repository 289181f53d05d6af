package dev.eckart.experiments.plan;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Path;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Finds out where the values of a resolved experiment come from, by walking over it and its tree together. */
public final class ValueOrigins {

    private static final String TYPE = "type";

    private final Catalogue catalogue;
    private final Origin root;
    private final List<ValueOrigin> found = new ArrayList<>();

    private ValueOrigins(Catalogue catalogue, Origin root) {
        this.catalogue = catalogue;
        this.root = root;
    }

    /**
     * The values that an experiment's own file does not say, in the order of the resolved experiment.
     *
     * @param file the experiment that was planned
     * @param resolved the experiment at the first point of its sweep
     */
    public static List<ValueOrigin> of(Catalogue catalogue, ExperimentTree file, Experiment resolved) {
        Diagnostics quiet = new Diagnostics();
        SweepGrid.Point first = SweepGrid.points(file.tree(), quiet).getFirst();
        Json tree = resolved.tune().isPresent()
                ? SweepGrid.candidates(first, quiet).getFirst().tree()
                : first.tree();
        ValueOrigins origins = new ValueOrigins(catalogue, file.tree().origin());
        origins.visit(Path.ROOT, resolved, tree);
        return List.copyOf(origins.found);
    }

    private void visit(Path path, Object value, Json written) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> visit(path, present, written));
            case Axes axes -> axes.values().forEach((axis, values) ->
                    leaf(path.then(axis), "[" + String.join(",", values) + "]", axis(axis, written)));
            case Seeds seeds -> leaf(path, CanonicalJson.write(seeds), written);
            case Record record -> visitRecord(path, record, written);
            case Map<?, ?> map -> map.forEach((key, member) ->
                    visit(path.then(key.toString()), member, written.child(key.toString()).orElse(written)));
            case List<?> list -> visitList(path, list, written);
            default -> leaf(path, CanonicalJson.write(value), written);
        }
    }

    private void visitList(Path path, List<?> list, Json written) {
        if (list.isEmpty()) {
            leaf(path, "[]", written);
        }
        for (int i = 0; i < list.size(); i++) {
            String position = Integer.toString(i);
            visit(path.then(position), list.get(i), written.child(position).orElse(written));
        }
    }

    private void visitRecord(Path path, Record record, Json written) {
        Header header = Header.of(record.getClass());
        if (catalogue.ofType(record.getClass()).isPresent()) {
            leaf(path.then(TYPE), CanonicalJson.write(header.name()), written.child(TYPE).orElse(written));
        }
        List<Object> values = Header.values(record);
        for (int i = 0; i < values.size(); i++) {
            Key key = header.keys().get(i);
            Path deeper = path.then(key.name());
            Object value = values.get(i);
            written.child(key.name()).ifPresentOrElse(
                    child -> visit(deeper, value, child), () -> byDefault(deeper, key, value));
        }
    }

    private void byDefault(Path path, Key key, Object value) {
        if (!isAbsent(value)) {
            String source = key.defaultSource().isEmpty() ? "" : ": " + key.defaultSource();
            found.add(new ValueOrigin(path.toString(), CanonicalJson.write(value), "default" + source));
        }
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty()) || value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty()) || value.equals(OptionalDouble.empty());
    }

    private void leaf(Path path, String value, Json written) {
        boolean own = written.origin() instanceof Origin.InFile place && root instanceof Origin.InFile file
                && place.source() == file.source();
        if (!own) {
            found.add(new ValueOrigin(path.toString(), value, written.origin().toString()));
        }
    }

    /** What an axis is written as, alone or in a zip. */
    private static Json axis(String path, Json axes) {
        Optional<Json> zip = axes.child("zip");
        List<Json> zips = zip.stream()
                .flatMap(one -> one instanceof Json.Array several ? several.elements().stream() : zip.stream())
                .toList();
        return axes.child(path)
                .or(() -> zips.stream().flatMap(each -> each.child(path).stream()).findFirst())
                .orElse(axes);
    }
}
