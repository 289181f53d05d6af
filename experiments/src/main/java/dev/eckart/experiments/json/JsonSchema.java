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
        schema.putAll(root == Experiment.class ? experiment(header) : file(header));
        schema.put("$defs", definitions(schema));
        return CanonicalJson.pretty(schema);
    }

    /** An experiment that extends another says only what is changed, so that little can be said of its parts. */
    private Map<String, Object> experiment(Header header) {
        Object changes = SchemaObject.of(
                TYPE, "object", "properties", loose(properties(header)), "additionalProperties", false);
        return SchemaObject.of(
                TYPE, "object",
                "if", SchemaObject.of("required", List.of("extends")), "then", changes, "else", file(header));
    }

    private SequencedMap<String, Object> file(Header header) {
        SequencedMap<String, Object> file = parts.object(header);
        file.put("properties", properties(header));
        return file;
    }

    private SequencedMap<String, Object> properties(Header header) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                EditorSchema.KEY, described("the JSON Schema by which an editor checks this file; only editors read it"));
        if (header.type() == Experiment.class) {
            properties.put("extends", described("another experiment file, which this one changes"));
        }
        header.keys().forEach(key -> properties.put(key.name(), parts.key(key)));
        if (header.type() == Experiment.class) {
            properties.computeIfPresent("data", (_, data) -> oneOrAxis(data));
            properties.computeIfPresent("models", (_, models) -> new LikeSchema(vocabulary, parts).in(models));
        }
        return properties;
    }

    /** Several datasets are an axis. */
    private static Object oneOrAxis(Object data) {
        return SchemaObject.either("array", SchemaObject.of("items", data, "minItems", 1), data);
    }

    private static SequencedMap<String, Object> described(String description) {
        return SchemaObject.of(TYPE, "string", "description", description);
    }

    /** Completion still follows the first alternative. */
    private static Map<String, Object> loose(SequencedMap<String, Object> properties) {
        SequencedMap<String, Object> loose = new LinkedHashMap<>();
        properties.forEach((name, schema) -> loose.put(name, SchemaObject.of("anyOf", List.of(schema, true))));
        return loose;
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
