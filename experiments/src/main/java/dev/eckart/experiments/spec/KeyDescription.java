package dev.eckart.experiments.spec;

import dev.eckart.components.Choice;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.components.Range;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a component, told.
 *
 * @param name the key in files
 * @param type what may stand there, in words, with the range; choices between bars
 * @param required whether files must give it
 * @param defaultValue as JSON, what holds where it is left out
 * @param defaultSource where the default comes from; empty where nobody said
 * @param doc what it means
 * @param choices what may be chosen, where there is a choice
 * @param keys of a part that is written within: its keys
 */
public record KeyDescription(
        String name,
        String type,
        boolean required,
        Optional<String> defaultValue,
        String defaultSource,
        String doc,
        List<ChoiceDescription> choices,
        List<KeyDescription> keys) {

    /** What is not written as its header says. */
    private static final Map<Class<?>, String> WRITTEN_OTHERWISE = Map.of(
            Seeds.class, "whole number, or object of `first` and `count`, or of streams with a number or a list of seeds each",
            Axes.class, "object that gives paths lists of values",
            Reported.class, "number as text, or list of rows of such");

    /** One of several values: how it is written, and what it means; empty where nobody said. */
    public record ChoiceDescription(String name, String doc) {}

    public KeyDescription {
        choices = List.copyOf(choices);
        keys = List.copyOf(keys);
    }

    /** What is known of a key. */
    public static KeyDescription of(Key key) {
        return new KeyDescription(
                key.name(), type(key), key.required(), key.defaultValue(), key.defaultSource(), key.doc(), choices(key),
                key.parts().stream()
                        .filter(part -> !WRITTEN_OTHERWISE.containsKey(part.type()))
                        .flatMap(part -> part.keys().stream())
                        .map(KeyDescription::of)
                        .toList());
    }

    /** How the key may be left out, in words; empty where it may not. */
    public String presence() {
        return defaultValue
                .map(value -> "default " + value + (defaultSource.isEmpty() ? "" : ": " + defaultSource))
                .orElse(required ? "" : "optional");
    }

    private static String type(Key key) {
        if (!key.choices().isEmpty()) {
            return String.join(" | ", key.choices());
        }
        return words(key.type()) + (key.range().equals(Range.FINITE) ? "" : ", " + key.range());
    }

    private static List<ChoiceDescription> choices(Key key) {
        Stream<ChoiceDescription> constants = enums(key.type())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> new ChoiceDescription(Choice.name(constant), Choice.doc(constant)));
        List<ChoiceDescription> choices = constants.toList();
        return choices.isEmpty()
                ? key.choices().stream().map(choice -> new ChoiceDescription(choice, "")).toList()
                : choices;
    }

    private static Stream<Class<?>> enums(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(KeyDescription::enums);
            case Class<?> plain when plain.isEnum() -> Stream.of(plain);
            default -> Stream.of();
        };
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            String last = words(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            Class<?> raw = (Class<?>) generic.getRawType();
            return switch (raw.getSimpleName()) {
                case "List" -> "list of " + last;
                case "Optional" -> last;
                default -> "object of " + last;
            };
        }
        Class<?> plain = (Class<?>) type;
        if (WRITTEN_OTHERWISE.containsKey(plain)) {
            return String.valueOf(WRITTEN_OTHERWISE.get(plain));
        }
        if (plain.isAnnotationPresent(Kind.class)) {
            return Catalogue.kindName(plain);
        }
        if (plain.isEnum()) {
            return String.join(" | ", Arrays.stream(plain.getEnumConstants()).map(Choice::name).toList());
        }
        return switch (plain.getSimpleName()) {
            case "int", "long", "Integer", "Long", "OptionalInt", "OptionalLong" -> "whole number";
            case "double", "Double", "OptionalDouble" -> "number";
            case "String" -> "text";
            case "boolean", "Boolean" -> "true | false";
            default -> plain.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
