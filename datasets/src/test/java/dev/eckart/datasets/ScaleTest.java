package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

    // Mean 2.5, squared distances 2.25 + 0.25 + 0.25 + 2.25 = 5.
    private static final ColumnValues ONE_TO_FOUR = TestValues.ofColumns(new double[] {1, 2, 3, 4});

    @Test
    void divides_by_the_variance() {
        assertEquals(12, scaled(new Scale(Scale.Spread.VARIANCE, 1, FitOn.ALL), 20)); // 5/3
        assertEquals(16, scaled(new Scale(Scale.Spread.VARIANCE, 0, FitOn.ALL), 20)); // 5/4
    }

    @Test
    void divides_by_the_standard_deviation_without_centring() {
        assertEquals(20 / Math.sqrt(1.25), scaled(new Scale(Scale.Spread.SD, 0, FitOn.ALL), 20));
    }

    @Test
    void refuses_a_constant_column_though_rounding_leaves_it_a_spread() {
        double[] tenths = {0.1, 0.1, 0.1}; // their rounded mean is 0.10000000000000002
        assertTrue(Moments.variance(tenths, 1) > 0);
        assertRefused("column \"x0\" is constant (0.1) and cannot be scaled; leave a column without a spread out by"
                + " the step drop, or keep it by \"constant\": \"keep\"", tenths);
    }

    @Test
    void a_constant_column_may_be_kept() {
        // Divided by 1; min-max moves it to its lower end; of 0, 5, 5, 5, 9 both quartiles are 5.
        Optional<Constant> keep = Optional.of(Constant.KEEP);
        TestValues fives = TestValues.ofColumns(new double[] {5, 5, 5});
        NdArray eight = NdArray.of(new double[] {8}, 1, 1);
        assertEquals(8, new Scale(Scale.Spread.SD, 1, FitOn.ALL, keep).fit(fives).apply(eight).at(0));
        assertEquals(3 - 1, new MinMax(-1, 0, FitOn.ALL, keep).fit(fives).apply(eight).at(0));
        assertEquals(3, new RobustScale(FitOn.ALL, keep).fit(fives).apply(eight).at(0));
        TestValues mostly = TestValues.ofColumns(new double[] {0, 5, 5, 5, 9});
        assertEquals(3, new RobustScale(FitOn.ALL, keep).fit(mostly).apply(eight).at(0));
    }

    @Test
    void other_columns_are_scaled_as_they_would_be_alone() {
        Scale keeping = new Scale(Scale.Spread.VARIANCE, 0, FitOn.ALL, Optional.of(Constant.KEEP));
        FittedStep fitted = keeping.fit(TestValues.ofColumns(new double[] {1, 2, 3, 4}, new double[] {0, 0, 0, 0}));
        assertEquals(NdArray.of(new double[] {16, 7}, 1, 2), fitted.apply(NdArray.of(new double[] {20, 7}, 1, 2)));
    }

    @Test
    void refuses_too_few_values() {
        assertRefused("column \"x0\" has 1 values, expected at least 2 with ddof 1", new double[] {1});
    }

    @Test
    void refuses_a_spread_that_under_or_overflows() {
        assertRefused("column \"x0\" has a sd too close to 0 to divide by", new double[] {1e-200, 2e-200});
        assertRefused("column \"x0\" has a sd beyond the floating-point numbers", new double[] {1e200, 2e200});
    }

    @Test
    void refuses_another_ddof() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(Scale.Spread.SD, 2, FitOn.ALL));
    }

    private static double scaled(Scale scale, double value) {
        return scale.fit(ONE_TO_FOUR).apply(NdArray.of(new double[] {value}, 1, 1)).at(0);
    }

    private static void assertRefused(String message, double[] column) {
        Scale scale = new Scale(Scale.Spread.SD, 1, FitOn.ALL);
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> scale.fit(TestValues.ofColumns(column)));
        assertEquals(message, refusal.getMessage());
    }
}
