package dev.eckart.components;

import java.util.Locale;
import java.util.Optional;

/**
 * How the constants of an enum are written in files: {@code ROW_MAJOR} is {@code row-major}, unless its {@link Name}
 * says otherwise.
 */
public final class Choice {

    private Choice() { }

    /** The name of an enum constant in files. */
    public static String name(Object constant) {
        Enum<?> choice = (Enum<?>) constant;
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
