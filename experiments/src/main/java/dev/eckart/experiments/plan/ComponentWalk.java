package dev.eckart.experiments.plan;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks over a value of settings and everything in it. */
final class ComponentWalk {

    private ComponentWalk() { }

    /** Visits every record in a value, the outer before the inner, each with its path from the value. */
    static void visit(Object value, BiConsumer<Path, Record> visitor) {
        visit(Path.ROOT, value, visitor);
    }

    /** Visits every record in a value, the outer before the inner. */
    static void records(Object value, Consumer<Record> visitor) {
        switch (value) {
            case Record component -> {
                visitor.accept(component);
                Header.values(component).forEach(part -> records(part, visitor));
            }
            case Optional<?> optional -> optional.ifPresent(present -> records(present, visitor));
            case List<?> list -> list.forEach(element -> records(element, visitor));
            case Map<?, ?> map -> map.values().forEach(member -> records(member, visitor));
            default -> { }
        }
    }

    private static void visit(Path path, Object value, BiConsumer<Path, Record> visitor) {
        switch (value) {
            case Record component -> visitRecord(path, component, visitor);
            case Optional<?> optional -> optional.ifPresent(present -> visit(path, present, visitor));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    visit(path.then(Integer.toString(i)), list.get(i), visitor);
                }
            }
            case Map<?, ?> map -> map.forEach((key, member) -> visit(path.then(key.toString()), member, visitor));
            default -> { }
        }
    }

    private static void visitRecord(Path path, Record component, BiConsumer<Path, Record> visitor) {
        visitor.accept(path, component);
        List<Key> keys = Header.of(component.getClass()).keys();
        List<Object> values = Header.values(component);
        for (int i = 0; i < keys.size(); i++) {
            visit(path.then(keys.get(i).name()), values.get(i), visitor);
        }
    }
}
