package dev.eckart.experiments.json;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.ComponentFault;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand where, and how messages name it. Thread-safe; never changes. */
final class Vocabulary {

    private static final int MOST_NAMED = 12;

    /** The kind of component that a class or interface is, or is a part of. */
    private static final ClassValue<Optional<Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
            if (type.isAnnotationPresent(Kind.class)) {
                return Optional.of(type);
            }
            return Arrays.stream(type.getInterfaces()).flatMap(parent -> get(parent).stream())
                    .min(Comparator.comparing(Catalogue::kindName));
        }
    };

    private final Catalogue catalogue;
    private final Map<Class<?>, NavigableMap<String, Header>> components = new ConcurrentHashMap<>();
    private final Map<List<Object>, Object> defaults = new ConcurrentHashMap<>();
    private final Map<Class<?>, Form<?>> forms;

    Vocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.forms = Stream.of(new SeedsForm(() -> streams(catalogue)), new ReportedForm(), new AxesForm())
                .collect(Collectors.toMap(Form::type, form -> form));
    }

    /**
     * The value of a key that is left out.
     *
     * @throws IllegalStateException if the default is not valid
     */
    Object byDefault(Header header, Key key) {
        List<Object> place = List.of(header.type(), key.name());
        Object known = defaults.get(place);
        if (known != null) {
            return known;
        }
        Object read = readDefault(key);
        defaults.put(place, read);
        return read;
    }

    private Object readDefault(Key key) {
        String text = key.defaultValue().orElseThrow();
        Diagnostics faults = new Diagnostics();
        return JsonReader.readQuietly(text, new Origin.BuiltIn("default of " + key.name()))
                .flatMap(json -> new Reading(this, faults).value(json, Expected.of(key)).value())
                .filter(_ -> faults.isEmpty())
                .orElseThrow(() -> new IllegalStateException(
                        "the default of " + key.name() + " is not valid: " + text + "\n" + faults.render()));
    }

    /** What a component does against the contract, in one line; empty for a record that is no part of one. */
    Optional<String> fault(Header component, Throwable thrown) {
        return ComponentFault.line(catalogue, component.type(), thrown);
    }

    /** The form of a Java type that is not written as its header says. */
    Optional<Form<?>> form(Class<?> type) {
        return Optional.ofNullable(forms.get(type));
    }

    /** Whether values of a type are written as components: as objects that start with their type. */
    static boolean isComponent(Class<?> type) {
        return KINDS.get(type).isPresent();
    }

    /** Whether the keys of a map of such values are names that can stand in a path. */
    static boolean isNamed(Class<?> type) {
        return KINDS.get(type)
                .map(kind -> kind.getAnnotation(Kind.class))
                .map(kind -> !kind.underAnyName())
                .orElse(false);
    }

    /** The components that may stand for a kind, a part of a kind, or a component's own record; by name. */
    NavigableMap<String, Header> components(Class<?> type) {
        return components.computeIfAbsent(type, this::findComponents);
    }

    private NavigableMap<String, Header> findComponents(Class<?> type) {
        if (type.isRecord()) {
            Header only = Header.of(type.asSubclass(Record.class));
            return new TreeMap<>(Map.of(only.name(), only));
        }
        return KINDS.get(type).map(kind -> catalogue.ofKind(kind).values()).stream().flatMap(Collection::stream)
                .map(Catalogue.Entry::header)
                .filter(header -> type.isAssignableFrom(header.type()))
                .collect(Collectors.toMap(Header::name, header -> header, (first, _) -> first, TreeMap::new));
    }

    /** The names of an enum's constants in files. */
    static List<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::name).toList();
    }

    /** What a component is, with its article, such as "a model" or "an initialiser". */
    String noun(Class<?> type) {
        String name = KINDS.get(type).map(Catalogue::kindName).orElse("component");
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** As the end of a message, what else an unknown name may be: a component of another kind, or of a plugin. */
    String elsewhere(String name, Class<?> type) {
        Optional<Class<?>> kind = KINDS.get(type);
        if (kind.filter(own -> catalogue.ofKind(own).containsKey(name)).isPresent()) {
            return "; there is one, but not for this place";
        }
        return catalogue.kinds().stream()
                .filter(other -> kind.filter(other::equals).isEmpty() && catalogue.ofKind(other).containsKey(name))
                .map(this::noun)
                .reduce((one, other) -> one + " and " + other)
                .map(others -> "; that is the name of " + others)
                .orElse("; if it is of a plugin, name its jar by --plugins");
    }

    /** What may stand in a place, in words. */
    String describe(Expected expected) {
        Class<?> raw = expected.raw();
        if (expected.optional()) {
            return describe(expected.present());
        } else if (raw == List.class) {
            return list(expected);
        } else if (Map.class.isAssignableFrom(raw)) {
            return "an object that gives each name " + describe(expected.argument(1));
        } else if (form(raw).isPresent()) {
            return form(raw).orElseThrow().expected();
        } else if (isComponent(raw)) {
            return noun(raw) + " of type " + some(components(raw).keySet());
        } else if (raw.isRecord()) {
            return "an object of " + some(keys(Header.of(raw.asSubclass(Record.class)), false));
        }
        return scalar(raw, expected);
    }

    /** The keys that an object may have. */
    static List<String> keys(Header header, boolean typed) {
        return Slots.of(header).keys(typed);
    }

    private String list(Expected expected) {
        String element = describe(expected.argument(0));
        return expected.oneOrMany() ? element + ", or a list of such" : "a list, each element " + element;
    }

    private static String scalar(Class<?> raw, Expected expected) {
        if (raw == boolean.class || raw == Boolean.class) {
            return "true or false";
        } else if (raw.isEnum()) {
            return some(choices(raw));
        } else if (raw == String.class) {
            return expected.choices().isEmpty() ? "a text" : some(expected.choices());
        }
        return Numbers.expected(raw, expected.range());
    }

    private static String some(Collection<String> names) {
        List<String> first = names.stream().limit(MOST_NAMED).toList();
        return names.isEmpty() ? "(none is installed)"
                : names.size() == first.size() ? Found.quoted(first, "or") : Found.quoted(first, "or") + " …";
    }

    private static Set<String> streams(Catalogue catalogue) {
        return catalogue.kinds().stream()
                .flatMap(kind -> catalogue.ofKind(kind).values().stream())
                .flatMap(entry -> Stream.concat(
                        entry.streams().stream(),
                        entry.header().parts().stream().flatMap(part -> part.draws().stream())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
