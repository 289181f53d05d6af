package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.models.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** The schema of models that say {@code like}: each dotted path that some model has, with what may stand there. */
final class LikeSchema {

    /** Places in lists, which are numbers. */
    private static final String IN_LISTS = "\\.[0-9]+(\\.|$)";

    private final Vocabulary vocabulary;
    private final SchemaParts parts;
    private final SequencedMap<String, SequencedSet<Object>> paths = new LinkedHashMap<>();
    private final SequencedMap<String, Object> deeper = new LinkedHashMap<>();

    LikeSchema(Vocabulary vocabulary, SchemaParts parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        deeper.put(IN_LISTS, true);
    }

    /** The schema of named models, each of which may be like another. */
    Object in(Object models) {
        component(Model.class, "", new ArrayList<>());
        @SuppressWarnings("unchecked")
        SequencedMap<String, Object> schema = new LinkedHashMap<>((Map<String, Object>) models);
        schema.computeIfPresent("additionalProperties", (_, model) -> modelOrLike(model));
        return schema;
    }

    private Object modelOrLike(Object model) {
        Object like = SchemaObject.of(
                "type", "string",
                "description", "another model, of which this one is a copy with some keys changed by dotted paths");
        return SchemaObject.of(
                "allOf", List.of(offered(like)),
                "if", SchemaObject.of("type", "object", "required", List.of(ModelInheritance.LIKE)),
                "then", changed(like),
                "else", model);
    }

    /** An editor that completes keys offers this one until there is a type. */
    private static Object offered(Object like) {
        return SchemaObject.of(
                "if", SchemaObject.of("not", SchemaObject.of("required", List.of(Keys.TYPE))),
                "then", SchemaObject.of("properties", SchemaObject.of(ModelInheritance.LIKE, like)));
    }

    private Object changed(Object like) {
        SequencedMap<String, Object> properties = SchemaObject.of(ModelInheritance.LIKE, like);
        paths.forEach((path, schemas) -> properties.put(path,
                schemas.size() == 1 ? schemas.getFirst() : SchemaObject.of("anyOf", List.copyOf(schemas))));
        return SchemaObject.of(
                "type", "object",
                "properties", properties, "patternProperties", deeper, "additionalProperties", false);
    }

    private void component(Class<?> kind, String prefix, List<Header> around) {
        List<Header> installed = List.copyOf(vocabulary.components(kind).values());
        add(prefix + Keys.TYPE, SchemaScalars.named(installed));
        installed.forEach(header -> keys(header, prefix, around));
    }

    private void keys(Header header, String prefix, List<Header> around) {
        if (around.contains(header)) {
            deeper.put("^" + prefix.replace(".", "\\."), true);
            return;
        }
        around.add(header);
        header.keys().forEach(key -> key(key, prefix + key.name(), around));
        around.removeLast();
    }

    private void key(Key key, String path, List<Header> around) {
        add(path, parts.key(key));
        Expected expected = Expected.of(key);
        Expected present = expected.optional() ? expected.present() : expected;
        if (Vocabulary.isComponent(present.raw())) {
            component(present.raw(), path + ".", around);
        } else if (Map.class.isAssignableFrom(present.raw())) {
            deeper.put("^" + (path + ".").replace(".", "\\."), true);
        } else if (present.raw().isRecord() && vocabulary.form(present.raw()).isEmpty()) {
            keys(Header.of(present.raw().asSubclass(Record.class)), path + ".", around);
        }
    }

    private void add(String path, Object schema) {
        paths.computeIfAbsent(path, _ -> new LinkedHashSet<>()).add(schema);
    }
}
