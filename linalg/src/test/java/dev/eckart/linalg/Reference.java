package dev.eckart.linalg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case of the files that {@code reference.py} writes beside them. */
record Reference(String name, Map<String, F64Array> arrays) {

    static List<Reference> cases(String file) {
        List<Reference> cases = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("case ")) {
                cases.add(new Reference(line.substring("case ".length()), new HashMap<>()));
            } else if (!line.isEmpty()) {
                cases.getLast().add(line);
            }
        }
        return cases;
    }

    static Reference of(String file, String name) {
        return cases(file).stream().filter(found -> found.name.equals(name)).findFirst().orElseThrow();
    }

    F64Array array(String array) {
        return Objects.requireNonNull(arrays.get(array), array);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).trim().split(" ");
        int[] extents = Arrays.stream(head).skip(1).mapToInt(Integer::parseInt).toArray();
        double[] elements =
                Arrays.stream(line.substring(colon + 2).split(" ")).mapToDouble(Double::parseDouble).toArray();
        arrays.put(head[0], NdArray.of(elements, extents));
    }

    private static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(Reference.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
