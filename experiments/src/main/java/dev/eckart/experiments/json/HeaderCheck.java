package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.models.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Checks that files can give what a header asks for: once when a component is loaded, not when a file first names it.
 * Stateless.
 */
public final class HeaderCheck {

    private static final Vocabulary NO_COMPONENTS = new Vocabulary(Catalogue.of(List.of()));

    private HeaderCheck() { }

    /** What is wrong with the types and names of the keys, those of records within it, too; a line each. */
    public static List<String> unreadable(Header header) {
        List<String> faults = new ArrayList<>();
        for (Key key : header.keys()) {
            if (key.name().equals(Keys.TYPE) && !header.kinds().isEmpty()) {
                faults.add(place(key, header) + " would stand in the place of the component's type; name it otherwise");
            } else if (key.name().equals(ModelInheritance.LIKE) && header.kinds().contains(Model.class)) {
                faults.add(place(key, header) + " would stand in the place of a model's \"like\"; name it otherwise");
            }
            wrong(key.type(), List.of(header.type())).ifPresent(fault -> faults.add(place(key, header) + fault));
        }
        return faults;
    }

    /**
     * Which defaults are not valid, those of records within it, too; a line each.
     *
     * @param header one of which nothing is {@link #unreadable}
     * @param catalogue the components that a default may name
     */
    public static List<String> invalidDefaults(Header header, Catalogue catalogue) {
        Vocabulary vocabulary = new Vocabulary(catalogue);
        return Stream.concat(Stream.of(header), header.parts().stream())
                .flatMap(part -> part.keys().stream()
                        .flatMap(key -> invalidDefault(key, vocabulary).stream()
                                .map(fault -> place(key, part) + " has no valid default: " + fault)))
                .distinct()
                .toList();
    }

    private static Optional<String> invalidDefault(Key key, Vocabulary vocabulary) {
        Diagnostics faults = new Diagnostics();
        key.defaultValue().ifPresent(text -> JsonReader.read("default", text, faults)
                .ifPresent(json -> new Reading(vocabulary, faults).value(json, Expected.of(key))));
        return faults.all().stream().map(Diagnostic::message).findFirst();
    }

    private static String place(Key key, Header header) {
        return "key " + Found.quoted(key.name()) + " of " + header.name();
    }

    private static Optional<String> wrong(Type type, List<Class<?>> within) {
        return switch (type) {
            case Class<?> plain when plain.isRecord() && !Vocabulary.isComponent(plain) -> record(plain, within);
            case Class<?> plain when readable(plain) -> Optional.empty();
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw ->
                generic(generic, raw, within);
            default -> unreadable(type);
        };
    }

    private static Optional<String> generic(ParameterizedType type, Class<?> raw, List<Class<?>> within) {
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class || raw == List.class) {
            return wrong(arguments[0], within);
        } else if (raw == SequencedMap.class && arguments[0] == String.class) {
            return wrong(arguments[1], within);
        }
        return Vocabulary.isComponent(raw) ? Optional.empty() : unreadable(type);
    }

    private static Optional<String> record(Class<?> record, List<Class<?>> within) {
        if (NO_COMPONENTS.form(record).isPresent()) {
            return Optional.empty();
        } else if (within.contains(record)) {
            return Optional.of(" holds a " + record.getName() + " within itself, without an end");
        }
        List<Class<?>> deeper = Stream.concat(within.stream(), Stream.of(record)).toList();
        return Stream.of(record.getRecordComponents())
                .flatMap(part -> wrong(part.getGenericType(), deeper).stream()
                        .map(fault -> ": " + part.getName() + " of " + record.getName() + fault))
                .findFirst();
    }

    private static boolean readable(Class<?> type) {
        return NO_COMPONENTS.form(type).isPresent()
                || Vocabulary.isComponent(type)
                || Numbers.isReal(type)
                || Numbers.isWhole(type)
                || type.isEnum()
                || List.of(boolean.class, Boolean.class, String.class,
                        OptionalInt.class, OptionalLong.class, OptionalDouble.class).contains(type);
    }

    private static Optional<String> unreadable(Type type) {
        return Optional.of(" is of type " + type.getTypeName() + ", which no file can give; expected int, long, double,"
                + " boolean, String, an enum, a component, a record of such, or an Optional, List or"
                + " SequencedMap<String, …> of such");
    }
}
