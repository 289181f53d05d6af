package dev.eckart.models;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A case of a reference file: a name, and arrays by key. A key may stand on several lines.
 *
 * @param name what follows the word "case"
 * @param lines key, shape and elements of each array
 */
public record ReferenceCase(String name, List<String> lines) {

    /** The cases of a file beside a class, in their order. */
    public static List<ReferenceCase> all(Class<?> beside, String file) {
        String[] cases = text(beside, file).split("(?m)^case ", -1);
        return Arrays.stream(cases).skip(1).map(text -> {
            List<String> lines = text.lines().toList();
            return new ReferenceCase(lines.getFirst(), lines.subList(1, lines.size()));
        }).toList();
    }

    /** The array of a key. */
    public NdArray array(String key) {
        return arrays(key).getFirst();
    }

    /** All arrays of a key. */
    public List<NdArray> arrays(String key) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).map(ReferenceCase::parsed).toList();
    }

    /** The number of a key. */
    public double number(String key) {
        return array(key).at(0);
    }

    private static NdArray parsed(String line) {
        String[] words = line.split(" ", -1);
        Shape shape = words[1].equals("scalar")
                ? Shape.SCALAR
                : Shape.of(Arrays.stream(words[1].split("x", -1)).mapToInt(Integer::parseInt).toArray());
        return F64Array.owning(Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray(), shape);
    }

    private static String text(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file))) {
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
