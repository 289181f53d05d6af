package dev.eckart.experiments.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The schema of what one file changes in another, made of the schema of the whole: nothing is required, and null
 * removes a key that was not. Lists are no changes: they take the place of others, so that they are whole.
 */
final class SchemaChanges {

    /** No component's name holds this sign. */
    private static final String END = ":changes";

    private SchemaChanges() { }

    /** The schema of changes to what a schema describes; what that refers to is called otherwise there. */
    static Object of(Object schema) {
        return schema instanceof Map<?, ?> whole ? of(whole) : schema;
    }

    static SequencedMap<String, Object> of(Map<?, ?> whole) {
        SequencedMap<String, Object> changes = new LinkedHashMap<>();
        List<?> required = whole.get("required") instanceof List<?> names ? names : List.of();
        whole.forEach((key, value) -> {
            switch ((String) key) {
                case "required", "minProperties", "oneOf" -> { }
                case SchemaParts.REFERENCE -> changes.put(SchemaParts.REFERENCE, value + END);
                case "properties", "patternProperties" ->
                    changes.put((String) key, ofKeys((Map<?, ?>) value, required));
                case "additionalProperties" -> changes.put("additionalProperties", removable(value));
                case "then", "else" -> changes.put((String) key, of(value));
                case "anyOf", "allOf" -> changes.put(
                        (String) key, ((List<?>) value).stream().map(SchemaChanges::of).toList());
                default -> changes.put((String) key, value);
            }
        });
        return changes;
    }

    /** Whether a definition is one of changes. */
    static boolean areMeant(String definition) {
        return definition.endsWith(END);
    }

    /** The name of the definition of the whole. */
    static String whole(String definition) {
        return definition.substring(0, definition.length() - END.length());
    }

    /** The schemas of keys that may be changed and, but for those that are required, removed. */
    static SequencedMap<String, Object> ofKeys(Map<?, ?> properties, Collection<?> required) {
        SequencedMap<String, Object> keys = new LinkedHashMap<>();
        properties.forEach((name, schema) ->
                keys.put((String) name, required.contains(name) ? of(schema) : removable(schema)));
        return keys;
    }

    static Object removable(Object schema) {
        return schema instanceof Map<?, ?> map ? orNull(of(map)) : schema;
    }

    /** What the key means stays in sight of editors. */
    static SequencedMap<String, Object> orNull(Map<String, Object> changes) {
        SequencedMap<String, Object> orNull = new LinkedHashMap<>();
        if (changes.get("description") instanceof String description) {
            orNull.put("description", description);
        }
        orNull.putAll(SchemaObject.either("null", true, changes));
        return orNull;
    }
}
