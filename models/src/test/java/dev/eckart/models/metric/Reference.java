package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case of a data file beside its generator, which explains it: lines of a key and what it stands for. */
record Reference(String name, Map<String, String> lines) {

    static List<Reference> cases(String file) {
        List<Reference> cases = new ArrayList<>();
        for (String line : text(file).lines().filter(each -> !each.isEmpty()).toList()) {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("case")) {
                cases.add(new Reference(parts[1], new LinkedHashMap<>()));
            } else {
                cases.getLast().lines.put(parts[0], parts[1]);
            }
        }
        return cases;
    }

    /** The array of that key, written as its extents with × between them and its elements. */
    NdArray array(String key) {
        String[] words = line(key).split(" ", -1);
        int[] extents = Arrays.stream(words[0].split("x", -1)).mapToInt(Integer::parseInt).toArray();
        return NdArray.of(Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray(), extents);
    }

    int[] integers(String key) {
        return Arrays.stream(line(key).split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** Fails if the score is not that of the key, to 1e-12 of the greater of it and 1. */
    void assertScore(String key, Score score) {
        String what = name + ": " + key + " " + score;
        if (line(key).equals("undefined")) {
            assertInstanceOf(Score.Undefined.class, score, what);
        } else {
            double expected = Double.parseDouble(line(key));
            double actual = assertInstanceOf(Score.Value.class, score, what).value();
            assertEquals(expected, actual, 1e-12 * Math.max(1, Math.abs(expected)), what);
        }
    }

    private String line(String key) {
        return Objects.requireNonNull(lines.get(key), () -> name + " lacks " + key);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
