package dev.eckart.components;

import java.util.Locale;

/** How the constants of an enum are written in files: {@code ROW_MAJOR} is {@code row-major}. */
public final class Choice {

    private Choice() { }

    /** The name of an enum constant in files, in kebab-case. */
    public static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
