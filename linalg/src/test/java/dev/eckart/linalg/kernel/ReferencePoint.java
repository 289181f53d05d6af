package dev.eckart.linalg.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A line of {@code functions.txt}, which {@code functions.py} beside it has made: f(x) is value + lacking. */
record ReferencePoint(String function, double x, double value, double lacking) {

    static List<ReferencePoint> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferencePoint.class.getResourceAsStream("functions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ReferencePoint::of)
                    .toList();
        }
    }

    private static ReferencePoint of(String line) {
        String[] words = line.split(" ", -1);
        return new ReferencePoint(
                words[0], Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }

    /** How many ulps of f(x) lie between it and a result. */
    double ulps(double result) {
        return result == value && Double.isInfinite(value)
                ? 0
                : Math.abs((result - value) - lacking) / Math.ulp(value);
    }
}
