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

    private static final Object LIKE = SchemaObject.of(
            "type", "string",
            "description", "another model, of which this one is a copy with some keys changed by dotted paths");

    private final Vocabulary vocabulary;
    private final SchemaParts parts;
    private final SequencedMap<String, SequencedSet<Object>> paths = new LinkedHashMap<>();
    private final SequencedMap<String, Object> deeper = new LinkedHashMap<>();

    LikeSchema(Vocabulary vocabulary, SchemaParts parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        deeper.put(IN_LISTS, true);
        component(Model.class, "", new ArrayList<>());
    }

    /** The schema of named models, each of which may be like another. */
    Object in(Object models) {
        return with(models, SchemaObject.of(
                "allOf", List.of(offered()),
                "if", SchemaObject.of("type", "object", "required", List.of(ModelInheritance.LIKE)),
                "then", changed(),
                "else", SchemaParts.held(models)));
    }

    /** The schema of changes to named models, each of which is, or is like, any. */
    Object changesIn(Object models) {
        SequencedMap<String, Object> object = SchemaChanges.of(changed());
        object.put("allOf", vocabulary.components(Model.class).values().stream().map(this::ofItsType).toList());
        return with(models, SchemaChanges.orNull(parts.orAlone(Model.class, object)));
    }

    /** A model with a type of its own has the keys of that, or removes others; it may be like another all the same. */
    private Map<String, Object> ofItsType(Header header) {
        SequencedMap<String, Object> keys = SchemaObject.of(Keys.TYPE, true, ModelInheritance.LIKE, true);
        header.keys().forEach(key -> keys.put(key.name(), SchemaChanges.removable(parts.key(key))));
        return SchemaParts.choice(header, SchemaObject.of(
                "properties", keys,
                "patternProperties", SchemaObject.of("\\.", true),
                "additionalProperties", SchemaObject.of("type", "null")));
    }

    private static Object with(Object models, Object model) {
        @SuppressWarnings("unchecked")
        SequencedMap<String, Object> schema = new LinkedHashMap<>((Map<String, Object>) models);
        schema.put(SchemaParts.HELD, model);
        return schema;
    }

    /** An editor that completes keys offers this one until there is a type. */
    private static Object offered() {
        return SchemaObject.of(
                "if", SchemaObject.of("not", SchemaObject.of("required", List.of(Keys.TYPE))),
                "then", SchemaObject.of("properties", SchemaObject.of(ModelInheritance.LIKE, LIKE)));
    }

    private SequencedMap<String, Object> changed() {
        SequencedMap<String, Object> properties = SchemaObject.of(ModelInheritance.LIKE, LIKE);
        properties.putAll(KindChanges.anyOf(paths));
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
