package dev.eckart.components;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One setting of a component: a component of its record's header.
 *
 * @param name the key in files and the parameter's name in Java
 * @param type the Java type, with its type arguments
 * @param doc what it means; empty where nobody said
 * @param range the valid values, where the key is a number or a list of numbers
 * @param choices the valid values, where the key is a text or an enum with a closed choice; else empty
 * @param defaultValue the value, as JSON, of a key that is left out
 * @param defaultSource where the default comes from; empty where nobody said
 * @param oneOrMany whether a single value may stand for a list of one
 * @param example a valid value, as JSON, where somebody gave one
 */
public record Key(
        String name,
        Type type,
        String doc,
        Range range,
        List<String> choices,
        Optional<String> defaultValue,
        String defaultSource,
        boolean oneOrMany,
        Optional<String> example) {

    public Key {
        choices = List.copyOf(choices);
    }

    static Key of(RecordComponent component) {
        Optional<Default> byDefault = Optional.ofNullable(component.getAnnotation(Default.class));
        return new Key(
                component.getName(),
                component.getGenericType(),
                Optional.ofNullable(component.getAnnotation(Doc.class)).map(Doc::value).orElse(""),
                range(component),
                choices(component),
                byDefault.map(Default::value),
                byDefault.map(Default::source).orElse(""),
                component.isAnnotationPresent(OneOrMany.class),
                Optional.ofNullable(component.getAnnotation(Example.class)).map(Example::value));
    }

    /** Whether a file must give this key: it has no default and its type is not {@link Optional}. */
    public boolean required() {
        return defaultValue.isEmpty() && !type.getTypeName().startsWith("java.util.Optional");
    }

    /** The type without its arguments. */
    public Class<?> raw() {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** The headers of the records that are written in this key's place, within it or as its elements; no components. */
    public List<Header> parts() {
        return records(type).stream()
                .filter(part -> !part.isAnnotationPresent(Name.class))
                .map(Header::of)
                .toList();
    }

    private static List<Class<? extends Record>> records(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(each -> records(each).stream()).toList();
            case Class<?> plain when plain.isRecord() -> List.of(plain.asSubclass(Record.class));
            default -> List.of();
        };
    }

    /** Adds a problem for each number or text in the value that the header forbids. */
    void check(Object value, Problems problems) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> check(present, problems));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    check(list.get(i), problems.at(i));
                }
            }
            case Number number -> {
                if (!range.contains(number.doubleValue())) {
                    problems.add("found " + number + ", expected " + range);
                }
            }
            case String text -> {
                if (!choices.isEmpty() && !choices.contains(text)) {
                    problems.add("found \"" + text + "\", expected one of " + String.join(", ", choices));
                }
            }
            default -> { }
        }
    }

    private static Range range(RecordComponent component) {
        Above above = component.getAnnotation(Above.class);
        Min min = component.getAnnotation(Min.class);
        Below below = component.getAnnotation(Below.class);
        Max max = component.getAnnotation(Max.class);
        double low = above != null ? above.value() : min != null ? min.value() : Double.NEGATIVE_INFINITY;
        double high = below != null ? below.value() : max != null ? max.value() : Double.POSITIVE_INFINITY;
        return new Range(low, above == null && min != null, high, below == null);
    }

    private static List<String> choices(RecordComponent component) {
        OneOf oneOf = component.getAnnotation(OneOf.class);
        if (oneOf != null) {
            return List.of(oneOf.value());
        }
        return component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants()).map(Choice::name).toList()
                : List.of();
    }
}
