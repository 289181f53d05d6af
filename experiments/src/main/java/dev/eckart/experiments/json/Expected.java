package dev.eckart.experiments.json;

import dev.eckart.components.Key;
import dev.eckart.components.Range;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may stand in one place.
 *
 * @param type the Java type that it becomes
 * @param range of a number, or of each number in a list
 * @param choices of a text, or of each text in a list; empty if any will do
 * @param oneOrMany whether a single value may stand for a list of one
 */
record Expected(Type type, Range range, List<String> choices, boolean oneOrMany) {

    static Expected of(Type type) {
        return new Expected(type, Range.FINITE, List.of(), false);
    }

    static Expected of(Key key) {
        return new Expected(key.type(), key.range(), key.choices(), key.oneOrMany());
    }

    /** What may stand in each place within the value, given the position of its type among the type arguments. */
    Expected argument(int position) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[position];
        return new Expected(argument, range, choices, false);
    }

    /** What may stand where an optional value is present. */
    Expected present() {
        Class<?> raw = raw();
        return raw == OptionalInt.class ? as(int.class)
                : raw == OptionalLong.class ? as(long.class)
                : raw == OptionalDouble.class ? as(double.class)
                : argument(0);
    }

    /** The class, without type arguments. */
    Class<?> raw() {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalStateException(type.getTypeName() + " cannot stand in a file");
        };
    }

    boolean optional() {
        return raw().getName().startsWith("java.util.Optional");
    }

    private Expected as(Class<?> other) {
        return new Expected(other, range, choices, false);
    }
}
