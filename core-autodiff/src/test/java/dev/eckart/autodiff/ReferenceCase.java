package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One case of {@code ops.txt}, which {@code ops.py} beside it has made and explains. */
record ReferenceCase(
        String name,
        List<NdArray> operands,
        NdArray weights,
        List<NdArray> directions,
        NdArray value,
        List<NdArray> gradients,
        List<NdArray> seconds) {

    static List<ReferenceCase> all() {
        List<ReferenceCase> cases = new ArrayList<>();
        List<String> lines = lines().stream().filter(line -> !line.startsWith("#")).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("case ")) {
                int from = i + 1;
                int to = from;
                while (to < lines.size() && !lines.get(to).startsWith("case ")) {
                    to++;
                }
                cases.add(parsed(lines.get(i).substring(5), lines.subList(from, to)));
            }
        }
        return cases;
    }

    /** Whether some operand lies where a slope jumps. */
    boolean hasKinks() {
        return name.contains("kink");
    }

    /** Whether the numbers are very large or small, but exact. */
    boolean isExtreme() {
        return name.contains("extreme");
    }

    private static ReferenceCase parsed(String name, List<String> lines) {
        return new ReferenceCase(name, arrays("x", lines), arrays("w", lines).getFirst(), arrays("v", lines),
                arrays("y", lines).getFirst(), arrays("g", lines), arrays("h", lines));
    }

    private static List<NdArray> arrays(String key, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).map(ReferenceCase::array).toList();
    }

    private static NdArray array(String line) {
        String[] words = line.split(" ", -1);
        Shape shape = words[1].equals("scalar")
                ? Shape.SCALAR
                : Shape.of(Arrays.stream(words[1].split("x", -1)).mapToInt(Integer::parseInt).toArray());
        double[] numbers = Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray();
        return F64Array.owning(numbers, shape);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(ReferenceCase.class.getResourceAsStream("ops.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
