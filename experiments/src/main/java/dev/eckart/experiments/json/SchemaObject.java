package dev.eckart.experiments.json;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Objects of a schema, whose keys keep their order. */
final class SchemaObject {

    private SchemaObject() { }

    /**
     * An object.
     *
     * @param members keys and values in turn
     */
    static SequencedMap<String, Object> of(Object... members) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    /** By the type of what stands there: a schema for this type, another for all else. */
    static SequencedMap<String, Object> either(String type, Object then, Object otherwise) {
        return of("if", of("type", type), "then", then, "else", otherwise);
    }
}
