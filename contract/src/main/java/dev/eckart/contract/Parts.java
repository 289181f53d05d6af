package dev.eckart.contract;

import dev.eckart.components.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component and the records that its settings hold, at any depth. */
public final class Parts {

    private Parts() { }

    /** The component first, then each part before the parts of that. */
    public static List<Record> of(Record component) {
        List<Record> parts = new ArrayList<>();
        collect(component, parts);
        return parts;
    }

    private static void collect(Object value, List<Record> parts) {
        switch (value) {
            case Record part -> {
                parts.add(part);
                Header.values(part).forEach(setting -> collect(setting, parts));
            }
            case Optional<?> optional -> optional.ifPresent(present -> collect(present, parts));
            case List<?> list -> list.forEach(element -> collect(element, parts));
            case Map<?, ?> map -> map.values().forEach(element -> collect(element, parts));
            default -> { }
        }
    }
}
