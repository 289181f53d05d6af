package dev.eckart.datasets.safetensors;

import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file's header says.
 *
 * @param texts by name
 * @param entries array by name
 */
record Header(SortedMap<String, String> texts, SortedMap<String, Entry> entries) {

    /** The member that holds texts, and no array. */
    static final String TEXTS = "__metadata__";

    /**
     * An array.
     *
     * @param begin where its elements begin, behind the header
     * @param end where they end, exclusive
     */
    record Entry(Precision precision, Shape shape, long begin, long end) {}

    /** @throws IllegalArgumentException if the JSON is not that of a header, or tells of elements unknown here */
    static Header of(Map<String, Object> json) {
        TreeMap<String, String> texts = new TreeMap<>();
        TreeMap<String, Entry> entries = new TreeMap<>();
        json.forEach((name, value) -> {
            if (name.equals(TEXTS)) {
                object(value).forEach((key, text) -> texts.put(key, text(text)));
            } else {
                entries.put(name, entry(name, object(value)));
            }
        });
        return new Header(texts, entries);
    }

    private static Entry entry(String name, Map<String, Object> json) {
        String type = text(json.get("dtype"));
        if (!type.equals("F64") && !type.equals("F32")) {
            throw new IllegalArgumentException("array \"" + name + "\" is of " + type + ", expected F64 or F32");
        }
        long[] offsets = numbers(json.get("data_offsets"));
        if (offsets.length != 2) {
            throw new IllegalArgumentException("array \"" + name + "\" has " + offsets.length + " offsets");
        }
        return new Entry(Precision.valueOf(type), shape(name, numbers(json.get("shape"))), offsets[0], offsets[1]);
    }

    private static Shape shape(String name, long[] extents) {
        try {
            return Shape.of(Arrays.stream(extents).mapToInt(Math::toIntExact).toArray());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "array \"" + name + "\" of shape " + Arrays.toString(extents) + " is too large", e);
        }
    }

    private static Map<String, Object> object(Object value) {
        TreeMap<String, Object> object = new TreeMap<>();
        if (!(value instanceof Map<?, ?> members)) {
            throw new IllegalArgumentException("expected an object in the header, found " + value);
        }
        members.forEach((key, member) -> object.put(text(key), member));
        return object;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected a text in the header, found " + value);
    }

    private static long[] numbers(@Nullable Object value) {
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Long.class::isInstance)) {
            throw new IllegalArgumentException("expected a list of whole numbers in the header, found " + value);
        }
        return list.stream().mapToLong(each -> (Long) each).toArray();
    }
}
