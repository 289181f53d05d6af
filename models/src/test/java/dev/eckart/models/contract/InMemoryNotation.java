package dev.eckart.models.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Notation;
import dev.eckart.contract.Rebuilt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes components by name and values, and reads what it has written: this module knows no JSON. */
final class InMemoryNotation implements Notation {

    private final Map<String, List<Object>> written = new HashMap<>();

    @Override
    public String write(Record component) {
        List<Object> values = Header.values(component);
        written.put(component.toString(), values);
        return component.toString();
    }

    @Override
    public <T extends Record> T read(String text, Class<T> type) {
        return Rebuilt.of(type, Objects.requireNonNull(written.get(text)));
    }
}
