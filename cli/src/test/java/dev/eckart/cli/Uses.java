package dev.eckart.cli;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The components that experiments use, each as its kind there and its name: a start of factors is none of a layer. */
final class Uses {

    private final Set<String> found = new TreeSet<>();

    /** What a component is called as one of a kind, such as {@code model mlp}. */
    static String name(Class<?> kind, String component) {
        return Catalogue.kindName(kind) + " " + component;
    }

    /** All that was found. */
    Set<String> found() {
        return Set.copyOf(found);
    }

    /** Looks at a variant; of the metrics, at those that are taken of it. */
    void addAll(PlannedVariant variant) {
        List<Key> keys = Header.of(Experiment.class).keys();
        List<Object> values = Header.values(variant.experiment());
        for (int i = 0; i < keys.size(); i++) {
            visit(keys.get(i).type(), keys.get(i).name().equals("metrics") ? taken(variant) : values.get(i));
        }
    }

    private static Object taken(PlannedVariant variant) {
        Map<String, Object> taken = new HashMap<>(variant.experiment().metrics());
        taken.keySet().retainAll(variant.scoreIds().keySet());
        return taken;
    }

    private void visit(Type declared, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> visit(element(declared), present));
            case List<?> list -> list.forEach(one -> visit(element(declared), one));
            case Map<?, ?> map -> map.values().forEach(one -> visit(element(declared), one));
            case Record component -> visitRecord(declared, component);
            default -> { }
        }
    }

    private void visitRecord(Type declared, Record component) {
        Header header = Header.of(component.getClass());
        if (declared instanceof Class<?> kind && kind.isAnnotationPresent(Kind.class)) {
            found.add(name(kind, header.name()));
        }
        List<Object> values = Header.values(component);
        for (int i = 0; i < values.size(); i++) {
            visit(header.keys().get(i).type(), values.get(i));
        }
    }

    /** What an optional, a list or a map holds: the last type argument. */
    private static Type element(Type declared) {
        return declared instanceof ParameterizedType type
                ? type.getActualTypeArguments()[type.getActualTypeArguments().length - 1]
                : Object.class;
    }
}
