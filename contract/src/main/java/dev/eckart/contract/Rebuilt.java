package dev.eckart.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Components as their canonical constructors make them from other settings. */
public final class Rebuilt {

    private Rebuilt() { }

    /**
     * The component with another value at one key.
     *
     * @throws RuntimeException what its constructor throws
     */
    public static Record with(Record component, Key key, Object value) {
        List<Object> values = new ArrayList<>(Header.values(component));
        values.set(Header.of(component.getClass()).keys().indexOf(key), value);
        return of(component.getClass(), values);
    }

    /**
     * A component of these values.
     *
     * @param values one for each key, in the keys' order
     * @throws RuntimeException what its constructor throws
     */
    public static <T extends Record> T of(Class<T> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + type.getName(), e);
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException fault -> fault;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
