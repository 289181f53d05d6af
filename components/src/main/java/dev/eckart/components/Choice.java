package dev.eckart.components;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the constants of an enum are written in files: {@code ROW_MAJOR} is {@code row-major}, unless its {@link Name}
 * says otherwise.
 */
public final class Choice {

    /** By the constants' ordinals: annotations are slow to ask for. */
    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants()).map(constant -> read((Enum<?>) constant)).toList();
        }
    };

    private Choice() { }

    /** The name of an enum constant in files. */
    public static String name(Object constant) {
        Enum<?> choice = (Enum<?>) constant;
        return NAMES.get(choice.getDeclaringClass()).get(choice.ordinal());
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
