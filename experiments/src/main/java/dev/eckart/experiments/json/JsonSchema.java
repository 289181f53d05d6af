package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * JSON Schema (2020-12) of the files that are read here, with all installed components. A component is told from the
 * others of its kind by {@code if} and {@code then} on its type, because editors make more of that than of
 * {@code anyOf}. What the schema refuses, the reader refuses; the reader knows more.
 */
public final class JsonSchema {

    private static final String TYPE = "type";
    private static final Map<String, Object> TOLD = SchemaObject.of(EditorSchema.KEY, SchemaObject.of(
            TYPE, "string",
            "description", "the JSON Schema by which an editor checks this file; only editors read it"));
    private static final Object BASE = SchemaObject.of(
            TYPE, "string", "minLength", 1, "description", "another experiment file, which this one changes");

    private final Vocabulary vocabulary;
    private final SchemaParts parts;

    /** Schemas with these components. */
    public JsonSchema(Catalogue catalogue) {
        this.vocabulary = new Vocabulary(catalogue);
        this.parts = new SchemaParts(vocabulary, new Sample(vocabulary));
    }

    /**
     * The schema of a kind of file.
     *
     * @param root {@code Experiment} or {@code Claims}
     * @return with line breaks and indentation
     */
    public String of(Class<? extends Record> root) {
        Header header = Header.of(root);
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put(EditorSchema.KEY, "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Eckart: " + header.name());
        schema.put("description", header.doc());
        schema.putAll(root == Experiment.class ? experiment(header) : file(header, properties(header)));
        schema.put("$defs", definitions(schema));
        return CanonicalJson.pretty(schema);
    }

    /** An experiment that extends another says only what is changed. */
    private Map<String, Object> experiment(Header header) {
        SequencedMap<String, Object> properties = properties(header);
        LikeSchema like = new LikeSchema(vocabulary, parts);
        SequencedMap<String, Object> changes = SchemaChanges.ofKeys(properties, SchemaParts.required(header));
        changes.putAll(TOLD);
        changes.put(Extension.EXTENDS, BASE);
        properties.computeIfPresent("models", (key, models) -> {
            changes.put(key, like.changesIn(models));
            return like.in(models);
        });
        return SchemaObject.of(
                TYPE, "object",
                "if", SchemaObject.of("required", List.of(Extension.EXTENDS)),
                "then", SchemaObject.of(
                        TYPE, "object", "properties", changes, "additionalProperties", false),
                "else", file(header, properties));
    }

    private SequencedMap<String, Object> file(Header header, SequencedMap<String, Object> properties) {
        SequencedMap<String, Object> file = parts.object(header);
        file.put("properties", properties);
        return file;
    }

    private SequencedMap<String, Object> properties(Header header) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>(TOLD);
        if (header.type() == Experiment.class) {
            properties.put(Extension.EXTENDS, BASE);
        }
        header.keys().forEach(key -> properties.put(key.name(), parts.key(key)));
        if (header.type() == Experiment.class) {
            properties.computeIfPresent("data", (_, data) -> oneOrAxis(data));
        }
        return properties;
    }

    /** Several datasets are an axis. */
    private static Object oneOrAxis(Object data) {
        return SchemaObject.either("array", SchemaObject.of("items", data, "minItems", 1), data);
    }

    /** What the schema refers to, and what that refers to. */
    private Map<String, Object> definitions(Object schema) {
        SequencedMap<String, Object> definitions = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>(SchemaParts.references(schema));
        while (!missing.isEmpty()) {
            String name = missing.removeLast();
            if (!definitions.containsKey(name)) {
                Object definition = parts.definition(name);
                definitions.put(name, definition);
                missing.addAll(SchemaParts.references(definition));
            }
        }
        return new TreeMap<>(definitions);
    }
}
