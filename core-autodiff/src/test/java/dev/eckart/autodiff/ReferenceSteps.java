package dev.eckart.autodiff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of {@code optimisers.txt}, which {@code optimisers.py} beside it has made and explains. */
record ReferenceSteps(String name, List<String> lines) {

    /** The cases that have numbers of that key. */
    static Stream<ReferenceSteps> with(String key) {
        List<ReferenceSteps> cases = new ArrayList<>();
        for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("case ")) {
                cases.add(new ReferenceSteps(line.substring(5), new ArrayList<>()));
            } else {
                cases.getLast().lines.add(line);
            }
        }
        return cases.stream().filter(steps -> !steps.numbers(key).isEmpty());
    }

    /** The numbers of each line of that key. */
    List<double[]> numbers(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> Arrays.stream(line.split(" ", -1)).skip(1).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ReferenceSteps.class.getResourceAsStream("optimisers.txt"))) {
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
