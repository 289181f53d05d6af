package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Path;
import dev.eckart.components.Range;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.wiring.Wiring;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bounds that keys declare are those that are enforced: of every key of every component, one value at a time. */
class BoundsTest {

    private static final Workbench WORKBENCH = Wiring.workbench(List.of());
    private static final Binder BINDER = new Binder(WORKBENCH.catalogue());
    private static final List<Double> ANYWHERE =
            List.of(-1e6, -1000.0, -2.0, -1.0, -0.5, 0.0, 1e-3, 0.5, 1.0, 2.0, 3.0, 10.0, 1000.0, 1e6);

    /** Keys whose values must suit other keys: what is valid there is no matter of the key alone. */
    private static final Set<String> OF_SEVERAL_KEYS = Set.of(
            "average-precision.label", "f1.label", "precision.label", "recall.label", "roc-auc.label", "given.test",
            "given.train", "given.validation", "impute.value", "mae.clip", "rmse.clip", "min-max.high", "min-max.low",
            "uniform.high", "uniform.low");

    /** A number at a key of a component, or of a record within one. */
    private record Probe(Header component, Key key, double value) {

        boolean allowed() {
            return key.range().contains(value);
        }

        /** What the reader says against the component's sample with the number in it. */
        String refusal() {
            Json number = new Json.Numeral(new Origin.Option(key.name()), Double.toString(value));
            Json changed = sample().with(Path.of(key.name()), inLists(key.type(), number));
            Diagnostics diagnostics = new Diagnostics();
            BINDER.bind(changed, component.kinds().stream().findFirst().orElse(component.type()), diagnostics);
            return diagnostics.render();
        }

        /** What is written within a component has no type. */
        private Json sample() {
            Json sample = WORKBENCH.samples().of(component);
            return component.kinds().isEmpty() ? ((Json.Obj) sample).without("type") : sample;
        }

        private static Json inLists(Type type, Json number) {
            if (!(type instanceof ParameterizedType generic)) {
                return number;
            }
            Json within = inLists(generic.getActualTypeArguments()[0], number);
            return generic.getRawType() == List.class ? new Json.Array(within.origin(), List.of(within)) : within;
        }

        String place() {
            return component.name() + "." + key.name();
        }

    }

    @Test
    void aValueIsRefusedJustWhereItsKeySaysSo() {
        Map<String, String> wrong = new TreeMap<>();
        List<Probe> probes = records().flatMap(BoundsTest::probes).toList();
        for (Probe probe : probes) {
            String refusal = probe.refusal();
            if (refusal.isEmpty() != probe.allowed() && !(probe.allowed() && OF_SEVERAL_KEYS.contains(probe.place()))) {
                wrong.putIfAbsent(probe.place(), probe.value() + " is " + (probe.allowed() ? "refused" : "accepted"));
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(probes.size() > 1000, probes.size() + " probes");
    }

    /** All components, and the records that are written within them and within files. */
    private static Stream<Header> records() {
        Catalogue catalogue = WORKBENCH.catalogue();
        List<Header> components = catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .map(Catalogue.Entry::header)
                .toList();
        Stream<Header> files = Stream.of(Header.of(Experiment.class), Header.of(Claims.class));
        return Stream.concat(
                        components.stream(),
                        Stream.concat(files, components.stream()).flatMap(header -> header.parts().stream()))
                .distinct();
    }

    private static Stream<Probe> probes(Header record) {
        return record.keys().stream()
                .filter(key -> isNumber(key.type()))
                .flatMap(key -> values(key).stream().map(value -> new Probe(record, key, value)));
    }

    private static List<Double> values(Key key) {
        Range range = key.range();
        List<Double> values = new ArrayList<>(ANYWHERE);
        Stream.of(range.low(), range.high()).filter(Double::isFinite).forEach(bound ->
                values.addAll(List.of(Math.nextDown(bound), bound, Math.nextUp(bound), bound - 1, bound + 1)));
        if (isWhole(key.type())) {
            values.removeIf(value -> value != Math.rint(value));
        }
        return values;
    }

    private static boolean isNumber(Type type) {
        return type == double.class || type == Double.class || type == OptionalDouble.class || isWhole(type)
                || (type instanceof ParameterizedType generic && isNumber(generic.getActualTypeArguments()[0]));
    }

    private static boolean isWhole(Type type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                || type == OptionalInt.class
                || (type instanceof ParameterizedType generic && isWhole(generic.getActualTypeArguments()[0]));
    }
}
