package dev.eckart.components;

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

    private static Optional<String> given(Enum<?> choice) {
        try {
            Name name = choice.getDeclaringClass().getField(choice.name()).getAnnotation(Name.class);
            return Optional.ofNullable(name).map(Name::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(choice + " is no constant of its enum", e);
        }
    }
}
