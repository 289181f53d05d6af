package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The schema of changes to a component of a kind: without a type, that of what is changed stays, which may be any. */
record KindChanges(SchemaParts parts, List<Header> all) {

    /**
     * The schema of an object.
     *
     * @param choices by type, the schemas of whole components
     */
    SequencedMap<String, Object> schema(List<Map<String, Object>> choices) {
        SequencedMap<String, SequencedSet<Object>> keys = new LinkedHashMap<>();
        all.forEach(header -> header.keys().forEach(key ->
                keys.computeIfAbsent(key.name(), _ -> new LinkedHashSet<>()).add(parts.key(key))));
        return SchemaObject.of(
                "type", "object",
                "if", SchemaObject.of("required", List.of(Keys.TYPE)),
                "then", SchemaObject.of(
                        "properties", SchemaObject.of(Keys.TYPE, SchemaScalars.named(all)),
                        "allOf", choices.stream().map(SchemaChanges::of).toList()),
                "else", SchemaObject.of(
                        "properties", SchemaChanges.ofKeys(anyOf(keys), requiredByAll()),
                        "additionalProperties", false));
    }

    /** The keys that no component of the kind can be without, if it has them. */
    private Set<String> requiredByAll() {
        List<Key> keys = all.stream().flatMap(header -> header.keys().stream()).toList();
        Set<String> names = keys.stream().map(Key::name).collect(Collectors.toCollection(TreeSet::new));
        keys.stream().filter(key -> !key.required()).map(Key::name).forEach(names::remove);
        return names;
    }

    /** Each key with its schema, or with those of which any may be meant. */
    static SequencedMap<String, Object> anyOf(SequencedMap<String, SequencedSet<Object>> keys) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        keys.forEach((name, schemas) -> properties.put(name,
                schemas.size() == 1 ? schemas.getFirst() : SchemaObject.of("anyOf", List.copyOf(schemas))));
        return properties;
    }
}
