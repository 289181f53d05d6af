package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may stand in each place of a record, worked out once per type.
 *
 * @param expected of each key, in the order of the header
 * @param names the keys' names
 * @param typed the keys of an object that says its type, too
 */
record Slots(List<Expected> expected, List<String> names, List<String> typed) {

    private static final ClassValue<Slots> SLOTS = new ClassValue<>() {
        @Override
        protected Slots computeValue(Class<?> type) {
            Header header = Header.of(type.asSubclass(Record.class));
            List<String> names = header.keys().stream().map(key -> key.name()).toList();
            Set<String> typed = new LinkedHashSet<>(Stream.concat(Stream.of(Keys.TYPE), names.stream()).toList());
            return new Slots(header.keys().stream().map(Expected::of).toList(), names, List.copyOf(typed));
        }
    };

    static Slots of(Header header) {
        return SLOTS.get(header.type());
    }

    List<String> keys(boolean saysType) {
        return saysType ? typed : names;
    }
}
