package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case of a reference file: lines of a key, a blank and a value, after a line "case NAME". The generator is the
 * script of the same name beside the file.
 */
record Reference(String name, Map<String, String> values) {

    /** The cases of a file. */
    static List<Reference> of(String resource) {
        List<Reference> cases = new ArrayList<>();
        text(resource).lines().map(line -> line.split(" ", 2)).forEach(line -> {
            if (line[0].equals("case")) {
                cases.add(new Reference(line[1], new LinkedHashMap<>()));
            } else {
                cases.getLast().values().put(line[0], line.length == 2 ? line[1] : "");
            }
        });
        return cases;
    }

    /** The case of that name. */
    static Reference of(String resource, String name) {
        return of(resource).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    String text(Object key) {
        return Objects.requireNonNull(values.get(key.toString()), name + " has no " + key);
    }

    double[] numbers(Object key) {
        return Stream.of(text(key).split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    int[] integers(Object key) {
        return text(key).isEmpty()
                ? new int[0]
                : Stream.of(text(key).split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** Of a value "ROWS COLUMNS ELEMENT...". */
    F64Array matrix(Object key) {
        String[] parts = text(key).split(" ", 3);
        double[] elements = Stream.of(parts[2].split(" ")).mapToDouble(Double::parseDouble).toArray();
        return NdArray.of(elements, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return name;
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(Reference.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
