package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the functions to their stated bounds, at 1410 points, and to their exact values at the ends. */
class FunctionsTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = Map.of(
            "exp", Exponentials::exp,
            "expm1", Exponentials::expm1,
            "tanh", Exponentials::tanh,
            "sigmoid", Exponentials::sigmoid,
            "log", Logarithms::log,
            "log1p", Logarithms::log1p,
            "softplus", Logarithms::softplus,
            "erf", ErrorFunction::erf,
            "erfc", ErrorFunction::erfc);

    /** In ulps. */
    private static final Map<String, Double> BOUNDS = Map.of(
            "exp", 1.0,
            "expm1", 1.0,
            "tanh", 2.0,
            "sigmoid", 2.0,
            "log", 1.0,
            "log1p", 1.0,
            "softplus", 2.0,
            "erf", 2.0,
            "erfc", 2.0);

    @Test
    void errorsAreWithinTheirBounds() throws IOException {
        for (ReferencePoint point : ReferencePoint.all()) {
            double result = value(point.function(), point.x());
            assertTrue(point.ulps(result) <= Objects.requireNonNull(BOUNDS.get(point.function())),
                    point + " is off by " + point.ulps(result) + " ulp: " + result);
        }
    }

    @Test
    void everyFunctionIsHeldAgainstReferencePoints() throws IOException {
        assertEquals(
                FUNCTIONS.keySet(),
                ReferencePoint.all().stream().map(ReferencePoint::function).collect(Collectors.toSet()));
    }

    @Test
    void notANumberStays() {
        FUNCTIONS.forEach((name, function) -> assertEquals(Double.NaN, function.applyAsDouble(Double.NaN), name));
    }

    @Test
    void exponentialsHaveTheirLimits() {
        ends("exp", 0, 1, 1, INFINITY);
        ends("expm1", -1, -0.0, 0, INFINITY);
        ends("tanh", -1, -0.0, 0, 1);
        ends("sigmoid", 0, 0.5, 0.5, 1);
        ends("softplus", 0, StrictMath.log(2), StrictMath.log(2), INFINITY);
        ends("erf", -1, -0.0, 0, 1);
        ends("erfc", 2, 1, 1, 0);
    }

    @Test
    void logarithmsHaveTheirLimits() {
        ends("log", Double.NaN, -INFINITY, -INFINITY, INFINITY);
        ends("log1p", Double.NaN, -0.0, 0, INFINITY);
        assertEquals(Double.NaN, Logarithms.log(-Double.MIN_VALUE));
        assertEquals(0, Logarithms.log(1));
        assertEquals(-INFINITY, Logarithms.log1p(-1));
        assertEquals(Double.NaN, Logarithms.log1p(Math.nextDown(-1.0)));
    }

    @Test
    void tailsVanishWhereTheyAreBelowTheSmallestNumber() {
        // erfc(28) = 1e-342 or so, exp(-746) = 1e-324, and half of the smallest number is 2.5e-324
        assertEquals(0, ErrorFunction.erfc(28));
        assertEquals(0, ErrorFunction.erfc(27.9));
        assertEquals(0, Exponentials.exp(-746));
        assertEquals(Double.MIN_VALUE, Exponentials.exp(-745));
    }

    private static double value(String function, double x) {
        return Objects.requireNonNull(FUNCTIONS.get(function)).applyAsDouble(x);
    }

    /** The values at −∞, −0, 0 and ∞. */
    private static void ends(String function, double... values) {
        double[] at = {-INFINITY, -0.0, 0, INFINITY};
        for (int i = 0; i < at.length; i++) {
            assertEquals(values[i], value(function, at[i]), function + " at " + at[i]);
        }
    }
}
