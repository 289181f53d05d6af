package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schemas of keys and of what may stand for them; kinds and components are definitions, which are referred to. */
final class SchemaParts {

    private static final String DEFINITIONS = "#/$defs/";
    static final String HELD = "additionalProperties";
    static final String REFERENCE = "$ref";
    private static final String TYPE = "type";
    private static final String NAME = "^[A-Za-z][A-Za-z0-9_-]*$";

    private final Vocabulary vocabulary;
    private final Sample sample;
    private final Map<String, Class<?>> kinds = new TreeMap<>();
    private final Map<String, Header> components = new TreeMap<>();

    SchemaParts(Vocabulary vocabulary, Sample sample) {
        this.vocabulary = vocabulary;
        this.sample = sample;
    }

    /** A key: its meaning, its default with the source, and what may stand there. */
    SequencedMap<String, Object> key(Key key) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(key));
        schema.putAll(value(Expected.of(key)));
        key.defaultValue().ifPresent(text -> schema.put("default", SchemaScalars.parsed(text)));
        key.example().ifPresent(text -> schema.put("examples", List.of(SchemaScalars.parsed(text))));
        return schema;
    }

    private static String description(Key key) {
        return key.doc() + key.defaultValue()
                .map(value -> " (default " + value
                        + (key.defaultSource().isEmpty() ? ")" : ": " + key.defaultSource() + ")"))
                .orElse("");
    }

    /** An object of a header's keys. */
    SequencedMap<String, Object> object(Header header) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        header.keys().forEach(key -> properties.put(key.name(), key(key)));
        return SchemaObject.of(
                TYPE, "object", "properties", properties, "required", required(header), "additionalProperties", false);
    }

    /** The keys that cannot be left out. */
    static List<String> required(Header header) {
        return header.keys().stream().filter(Key::required).map(Key::name).toList();
    }

    /** What may stand in a place. */
    SequencedMap<String, Object> value(Expected expected) {
        Class<?> raw = expected.raw();
        Optional<Form<?>> form = vocabulary.form(raw);
        if (form.isPresent()) {
            return new LinkedHashMap<>(form.get().schema());
        } else if (expected.optional()) {
            return value(expected.present());
        } else if (raw == List.class) {
            return list(expected);
        } else if (Map.class.isAssignableFrom(raw)) {
            return map(expected.argument(1));
        } else if (Vocabulary.isComponent(raw)) {
            return reference(raw);
        } else if (raw.isRecord()) {
            return object(Header.of(raw.asSubclass(Record.class)));
        }
        return SchemaScalars.of(raw, expected);
    }

    private SequencedMap<String, Object> list(Expected expected) {
        SequencedMap<String, Object> element = value(expected.argument(0));
        SequencedMap<String, Object> list = SchemaObject.of(TYPE, "array", "items", element);
        return expected.oneOrMany() ? SchemaObject.either("array", list, element) : list;
    }

    private SequencedMap<String, Object> map(Expected held) {
        SequencedMap<String, Object> map = SchemaObject.of(TYPE, "object");
        if (Vocabulary.isNamed(held.raw())) {
            map.put("propertyNames", SchemaObject.of("pattern", NAME));
        }
        map.put(HELD, value(held));
        return map;
    }

    /** The schema of what a map holds. */
    static Object held(Object map) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(HELD));
    }

    private SequencedMap<String, Object> reference(Class<?> kind) {
        String name = vocabulary.noun(kind).replaceFirst("^an? ", "").replace(' ', '-');
        kinds.put(name, kind);
        return SchemaObject.of(REFERENCE, DEFINITIONS + name);
    }

    /** A kind by its name, or a component by kind and name; or changes to either. */
    Map<String, Object> definition(String name) {
        return SchemaChanges.areMeant(name) ? changes(SchemaChanges.whole(name)) : whole(name);
    }

    private Map<String, Object> changes(String name) {
        Class<?> kind = kinds.get(name);
        if (kind != null) {
            List<Header> all = List.copyOf(vocabulary.components(kind).values());
            return orAlone(kind, new KindChanges(this, all).schema(choices(name, all)));
        }
        // What is left of another type may be removed.
        SequencedMap<String, Object> changes = SchemaChanges.of(whole(name));
        changes.put("additionalProperties", SchemaObject.of(TYPE, "null"));
        return changes;
    }

    /** What may stand for a kind beside the names of components that need no keys. */
    SequencedMap<String, Object> orAlone(Class<?> kind, SequencedMap<String, Object> object) {
        List<Header> alone = alone(kind);
        return alone.isEmpty() ? object : SchemaObject.either("string", SchemaScalars.named(alone), object);
    }

    private List<Header> alone(Class<?> kind) {
        return vocabulary.components(kind).values().stream()
                .filter(header -> header.keys().stream().noneMatch(Key::required))
                .toList();
    }

    private Map<String, Object> whole(String name) {
        Class<?> kind = kinds.get(name);
        if (kind != null) {
            return kind(name, kind);
        }
        Header component = components.get(name);
        if (component == null) {
            throw new IllegalStateException("nothing is called " + name);
        }
        return component(component);
    }

    /** A component's own schema has a title and no description: an editor shows what the key means that it is for. */
    private Map<String, Object> component(Header header) {
        SequencedMap<String, Object> properties = SchemaObject.of(Keys.TYPE, SchemaScalars.named(List.of(header)));
        header.keys().forEach(key -> properties.put(key.name(), key(key)));
        SequencedMap<String, Object> schema = SchemaObject.of("title", header.name());
        schema.putAll(object(header));
        schema.put("properties", properties);
        schema.put("required", Stream.concat(
                Stream.of(Keys.TYPE), header.keys().stream().filter(Key::required).map(Key::name)).toList());
        return schema;
    }

    private Map<String, Object> kind(String name, Class<?> kind) {
        List<Header> all = List.copyOf(vocabulary.components(kind).values());
        SequencedMap<String, Object> schema = orAlone(kind, SchemaObject.of(
                TYPE, "object",
                "properties", SchemaObject.of(Keys.TYPE, SchemaScalars.named(all)),
                "required", List.of(Keys.TYPE),
                "allOf", choices(name, all)));
        // An editor that completes a value offers its examples, and knows nothing of what stands under if and then.
        schema.put("examples", Stream.concat(
                alone(kind).stream().<Object>map(Header::name), all.stream().map(sample::of)).toList());
        return schema;
    }

    private List<Map<String, Object>> choices(String kind, List<Header> all) {
        return all.stream().map(header -> {
            components.put(kind + "." + header.name(), header);
            return choice(header, SchemaObject.of(REFERENCE, DEFINITIONS + kind + "." + header.name()));
        }).toList();
    }

    /** The schema of an object that has a component's type. */
    static Map<String, Object> choice(Header header, Object then) {
        Object typed = SchemaObject.of(Keys.TYPE, SchemaObject.of("const", header.name()));
        return SchemaObject.of(
                "if", SchemaObject.of("required", List.of(Keys.TYPE), "properties", typed), "then", then);
    }

    /** The names of the definitions that a schema refers to. */
    static List<String> references(Object schema) {
        return switch (schema) {
            case Map<?, ?> map -> map.entrySet().stream()
                    .flatMap(member -> member.getKey().equals(REFERENCE) && member.getValue() instanceof String target
                            ? Stream.of(target.substring(DEFINITIONS.length()))
                            : references(member.getValue()).stream())
                    .distinct()
                    .toList();
            case List<?> list -> list.stream().flatMap(each -> references(each).stream()).distinct().toList();
            default -> List.of();
        };
    }
}
