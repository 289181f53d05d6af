package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.run.KeptModel.NotKept;
import dev.eckart.linalg.NdArray;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that are made again out of arrays and texts.
 *
 * @param loader where the classes of records are looked for
 */
record KeptValues(Tensors kept, @Nullable ClassLoader loader) {

    /** The value at a path, of a type that a record declares there. */
    Object value(String path, Type type) throws NotKept {
        return switch (raw(type)) {
            case Class<?> raw when raw == NdArray.class -> array(path);
            case Class<?> raw when raw == double.class || raw == Double.class -> array(path).at(0);
            case Class<?> raw when raw == int.class || raw == Integer.class -> (int) array(path).at(0);
            case Class<?> raw when raw == boolean.class || raw == Boolean.class -> array(path).at(0) != 0;
            case Class<?> raw when raw == String.class -> text(path);
            case Class<?> raw when raw.isEnum() -> constant(path, raw);
            case Class<?> raw when raw == Optional.class -> elements(path, type).stream().findFirst();
            case Class<?> raw when raw == List.class -> List.copyOf(elements(path, type));
            default -> part(path);
        };
    }

    private List<Object> elements(String path, Type type) throws NotKept {
        if (!(type instanceof ParameterizedType of)) {
            throw new NotKept(path + " is of a type without arguments");
        }
        List<Object> elements = new ArrayList<>();
        int count = Integer.parseInt(text(path));
        for (int i = 0; i < count; i++) {
            elements.add(value(path + "." + i, of.getActualTypeArguments()[0]));
        }
        return elements;
    }

    private Object part(String path) throws NotKept {
        try {
            Class<?> type = Class.forName(text(path), false, loader);
            if (!type.isRecord()) {
                throw new NotKept(type + " is no record");
            }
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(path + "." + components[i].getName(), components[i].getGenericType());
            }
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new NotKept(path + ": " + e);
        }
    }

    private static Object constant(String path, String name, Class<?> type) throws NotKept {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant instanceof Enum<?> known && known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotKept(path + " is no constant of " + type));
    }

    private Object constant(String path, Class<?> type) throws NotKept {
        return constant(path, text(path), type);
    }

    private NdArray array(String path) throws NotKept {
        NdArray array = kept.arrays().get(path);
        if (array == null) {
            throw new NotKept("there is no array " + path);
        }
        return array;
    }

    private String text(String path) throws NotKept {
        String text = kept.texts().get(path);
        if (text == null) {
            throw new NotKept("there is no text " + path);
        }
        return text;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType of when of.getRawType() instanceof Class<?> plain -> plain;
            default -> Object.class;
        };
    }
}
