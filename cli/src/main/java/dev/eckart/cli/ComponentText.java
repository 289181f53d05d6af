package dev.eckart.cli;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.components.Range;
import dev.eckart.experiments.spec.Catalogue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A component in words: its kinds, its jar, and each key with type, range, default and meaning. */
final class ComponentText {

    private ComponentText() { }

    static String of(Catalogue.Entry entry) {
        Header header = entry.header();
        String kinds = header.kinds().stream().map(Catalogue::kindName).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder();
        text.append(entry.name()).append(": ").append(kinds).append(" of ").append(entry.jar()).append('\n');
        text.append("  ").append(header.doc()).append('\n');
        String streams = Stream.concat(
                        entry.streams().stream(), header.parts().stream().flatMap(part -> part.draws().stream()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!streams.isEmpty()) {
            text.append("  may draw from: ").append(streams).append('\n');
        }
        keys(header, "  ", text);
        return text.toString();
    }

    private static void keys(Header header, String indent, StringBuilder text) {
        for (Key key : header.keys()) {
            text.append(indent).append(padded(key.name(), 18)).append(type(key)).append(presence(key));
            text.append(key.doc().isEmpty() ? "" : ": " + key.doc()).append('\n');
            key.parts().forEach(part -> keys(part, indent + "  ", text));
        }
    }

    private static String type(Key key) {
        if (!key.choices().isEmpty()) {
            return String.join(" | ", key.choices());
        }
        String range = key.range().equals(Range.FINITE) ? "" : ", " + key.range();
        return words(key.type()) + range;
    }

    private static String presence(Key key) {
        return key.defaultValue()
                .map(value -> " (default " + value
                        + (key.defaultSource().isEmpty() ? "" : ", as in " + key.defaultSource()) + ")")
                .orElse(key.required() ? "" : " (optional)");
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
        if (plain.isAnnotationPresent(Kind.class)) {
            return Catalogue.kindName(plain);
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(Choice::name)
                    .collect(Collectors.joining(" | "));
        }
        return switch (plain.getSimpleName()) {
            case "int", "long", "Integer", "Long", "OptionalInt" -> "whole number";
            case "double", "Double", "OptionalDouble" -> "number";
            case "String" -> "text";
            case "boolean", "Boolean" -> "true | false";
            default -> plain.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    static String padded(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
    }
}
