package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the error function to its stated bound, against {@code erf.txt}, which {@code erf.py} beside it has made. */
class ErrorFunctionTest {

    private static final double BOUND = 1e-15;

    @Test
    void erfIsWithinItsBound() throws IOException {
        for (double[] line : reference()) {
            assertEquals(line[1], ErrorFunction.erf(line[0]), BOUND * Math.abs(line[1]) + Double.MIN_VALUE,
                    "erf of " + line[0]);
        }
    }

    @Test
    void erfcIsWithinItsBound() throws IOException {
        for (double[] line : reference()) {
            assertEquals(line[2], ErrorFunction.erfc(line[0]), BOUND * line[2], "erfc of " + line[0]);
        }
    }

    @Test
    void theEndsAreExactAndNotANumberStays() {
        assertEquals(-1, ErrorFunction.erf(Double.NEGATIVE_INFINITY));
        assertEquals(1, ErrorFunction.erf(Double.POSITIVE_INFINITY));
        assertEquals(2, ErrorFunction.erfc(Double.NEGATIVE_INFINITY));
        assertEquals(0, ErrorFunction.erfc(Double.POSITIVE_INFINITY));
        assertEquals(-0.0, ErrorFunction.erf(-0.0));
        assertEquals(Double.NaN, ErrorFunction.erf(Double.NaN));
        assertEquals(Double.NaN, ErrorFunction.erfc(Double.NaN));
    }

    @Test
    void erfcVanishesWhereItIsBelowTheSmallestNumber() {
        // erfc(28) = 1e-342 or so, and half of the smallest number is 2.5e-324
        assertEquals(0, ErrorFunction.erfc(28));
        assertEquals(0, ErrorFunction.erfc(27.9));
    }

    private static List<double[]> reference() throws IOException {
        try (InputStream in = Objects.requireNonNull(ErrorFunctionTest.class.getResourceAsStream("erf.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" ", -1)).mapToDouble(Double::parseDouble).toArray())
                    .toList();
        }
    }
}
