package dev.eckart.components;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the constants of an enum are written in files: {@code ROW_MAJOR} is {@code row-major}, unless its {@link Name}
 * says otherwise.
 */
public final class Choice {

    /** Annotations are slow to ask for. */
    private static final ClassValue<Map<Object, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> constant, constant -> read((Enum<?>) constant)));
        }
    };

    private Choice() { }

    /** The name of an enum constant in files. */
    public static String name(Object constant) {
        Enum<?> choice = (Enum<?>) constant;
        return Objects.requireNonNull(NAMES.get(choice.getDeclaringClass()).get(choice));
    }

    private static String read(Enum<?> choice) {
        return given(choice).orElseGet(() -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What an enum constant means; empty where nobody said. */
    public static String doc(Object constant) {
        return annotation((Enum<?>) constant, Doc.class).map(Doc::value).orElse("");
    }

    private static Optional<String> given(Enum<?> choice) {
        return annotation(choice, Name.class).map(Name::value);
    }

    private static <A extends Annotation> Optional<A> annotation(Enum<?> choice, Class<A> type) {
        try {
            return Optional.ofNullable(
                    choice.getDeclaringClass().getField(choice.name()).getAnnotation(type));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(choice + " is no constant of its enum", e);
        }
    }
}
