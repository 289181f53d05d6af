package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What steps do with missing values, columns that are not there and columns that say nothing. */
class StepsTest {

    private static final double NONE = Double.NaN;
    private static final String REMEDY = "; leave a column without a spread out by the step drop, or keep it by"
            + " \"constant\": \"keep\"";
    private static final MinMax MIN_MAX = new MinMax(0, 1, FitOn.ALL);
    private static final RobustScale ROBUST = new RobustScale(FitOn.ALL);
    private static final Impute MEAN = new Impute(Impute.Strategy.MEAN, Optional.empty(), FitOn.ALL);

    @Test
    void missing_values_are_not_learnt_from_and_stay_missing() {
        TestValues values = TestValues.ofColumns(new double[] {1, NONE, 3});
        NdArray data = NdArray.of(new double[] {4, NONE}, 2, 1);
        assertEquals(NdArray.of(new double[] {2, NONE}, 2, 1), new Centre(FitOn.ALL).fit(values).apply(data));
        // The variance of 1 and 3 with ddof 1 is 2.
        assertEquals(NdArray.of(new double[] {2, NONE}, 2, 1),
                new Scale(Scale.Spread.VARIANCE, 1, FitOn.ALL).fit(values).apply(data));
        assertEquals(NdArray.of(new double[] {1.5, NONE}, 2, 1), MIN_MAX.fit(values).apply(data));
        // Median 2, quartiles 1.5 and 2.5.
        assertEquals(NdArray.of(new double[] {2, NONE}, 2, 1), ROBUST.fit(values).apply(data));
    }

    @Test
    void every_column_without_values_is_named() {
        TestValues values = TestValues.ofColumns(new double[] {NONE}, new double[] {1}, new double[] {NONE, NONE});
        assertRefused("column \"x0\" has no values to learn from; column \"x2\" has no values to learn from",
                () -> MEAN.fit(values));
        assertRefused("column \"x0\" has no values; column \"x1\" is constant (1.0) and cannot be scaled; "
                + "column \"x2\" has no values" + REMEDY, () -> MIN_MAX.fit(values));
        assertRefused(
                "column \"x0\" has no values to take the mean of; column \"x2\" has no values to take the mean of",
                () -> new Centre(FitOn.ALL).fit(values));
    }

    @Test
    void a_column_without_spread_is_not_scaled() {
        assertRefused("column \"x0\" has an interquartile range of 0 and cannot be scaled by it" + REMEDY,
                () -> ROBUST.fit(TestValues.ofColumns(new double[] {1, 1, 1, 1, 5})));
        assertRefused("column \"x0\" is constant (1.0) and cannot be scaled" + REMEDY,
                () -> ROBUST.fit(TestValues.ofColumns(new double[] {1, 1})));
        assertRefused("column \"x0\" has a range beyond the floating-point numbers",
                () -> MIN_MAX.fit(TestValues.ofColumns(new double[] {-1e308, 1e308})));
    }

    @Test
    void a_constant_fills_a_column_without_any_value() {
        Impute step = new Impute(Impute.Strategy.CONSTANT, Optional.of(7.0), FitOn.ALL);
        FittedStep fitted = step.fit(TestValues.ofColumns(new double[] {NONE}));
        assertEquals(NdArray.of(new double[] {7, 1}, 2, 1), fitted.apply(NdArray.of(new double[] {NONE, 1}, 2, 1)));
    }

    @Test
    void the_least_of_equally_frequent_values_fills() {
        Impute step = new Impute(Impute.Strategy.MOST_FREQUENT, Optional.empty(), FitOn.ALL);
        FittedStep fitted = step.fit(TestValues.ofColumns(new double[] {5, 3, NONE, 5, 3, 1}));
        assertEquals(3, fitted.apply(NdArray.of(new double[] {NONE}, 1, 1)).at(0));
    }

    @Test
    void only_a_constant_has_a_value() {
        assertInvalid("impute: value: found 1.0, but only the strategy constant has a value",
                () -> new Impute(Impute.Strategy.MEAN, Optional.of(1.0), FitOn.ALL));
        assertInvalid("impute: value: is required by the strategy constant",
                () -> new Impute(Impute.Strategy.CONSTANT, Optional.empty(), FitOn.ALL));
    }

    @Test
    void bounds_are_in_order() {
        assertInvalid("min-max: high: found 1.0, expected more than low, 1.0", () -> new MinMax(1, 1, FitOn.ALL));
    }

    @Test
    void columns_are_selected_in_the_order_of_the_list_and_dropped_in_that_of_the_data() {
        TestValues values = TestValues.ofColumns(new double[1], new double[1], new double[1]);
        NdArray data = NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3);
        FittedStep selected = new Select(List.of("x2", "x0")).fit(values);
        assertEquals(NdArray.of(new double[] {3, 1, 6, 4}, 2, 2), selected.apply(data));
        assertEquals(List.of("x2", "x0"), selected.columnNames(values.names()));
        FittedStep dropped = new Drop(List.of("x1")).fit(values);
        assertEquals(NdArray.of(new double[] {1, 3, 4, 6}, 2, 2), dropped.apply(data));
        assertEquals(List.of("x0", "x2"), dropped.columnNames(values.names()));
    }

    @Test
    void columns_that_are_not_there_are_named_with_the_nearest() {
        TestValues values = TestValues.ofColumns(new double[1], new double[1]);
        assertInvalid("select: columns.0: no column \"x\"; did you mean \"x0\"? columns: x0, x1; "
                        + "columns.2: no column \"petal-width\"; columns: x0, x1",
                () -> new Select(List.of("x", "x1", "petal-width")).fit(values));
        assertInvalid("drop: columns.1: no column \"x2\"; did you mean \"x0\"? columns: x0, x1",
                () -> new Drop(List.of("x1", "x2")).fit(values));
        assertInvalid("drop: columns: leaves no column", () -> new Drop(List.of("x1", "x0")).fit(values));
        assertInvalid("drop: columns.1: \"x1\" stands twice", () -> new Drop(List.of("x1", "x1")));
        assertInvalid("select: columns: found no column, expected at least one", () -> new Select(List.of()));
    }

    @Test
    void a_product_with_a_missing_value_is_missing() {
        FittedStep fitted = new Polynomial(2, true, false).fit(TestValues.ofColumns(new double[1], new double[1]));
        assertEquals(NdArray.of(new double[] {2, NONE, NONE}, 1, 3),
                fitted.apply(NdArray.of(new double[] {2, NONE}, 1, 2)));
    }

    @Test
    void too_many_products_are_refused() {
        TestValues many = TestValues.ofColumns(new double[64][1]);
        assertInvalid("polynomial: degree: would make more than 100000 columns of 64; take a lower degree",
                () -> new Polynomial(10, false, true).fit(many));
    }

    @Test
    void components_need_whole_rows_that_vary() {
        assertRefused("needs every value, but column \"x1\" lacks some: fill them by a step before",
                () -> pca(1, false).fit(TestValues.ofColumns(new double[] {1, 2}, new double[] {1, NONE})));
        assertRefused("needs whole rows, but the split parts cells",
                () -> pca(1, false).fit(TestValues.ofColumns(new double[] {1, 2}, new double[] {1})));
        assertInvalid("pca: rank: rank 3 is more than the 2 rows or 3 columns that are learnt from",
                () -> pca(3, false).fit(TestValues.of(NdArray.of(new double[] {1, 2, 3, 4, 5, 7}, 2, 3))));
        assertRefused("principal components need at least 2 rows, found 1",
                () -> pca(1, false).fit(TestValues.ofColumns(new double[] {1})));
        // The second column is twice the first, so that nothing varies across their line.
        assertInvalid("pca: rank: component 2 does not vary and cannot be whitened; take a lower rank",
                () -> pca(2, true).fit(TestValues.ofColumns(new double[] {1, 2, 4}, new double[] {2, 4, 8})));
    }

    @Test
    void a_fitted_step_refuses_data_of_another_width() {
        NdArray wide = NdArray.of(new double[] {1, 2, 3}, 1, 3);
        TestValues values = TestValues.of(NdArray.of(new double[] {1, 2, 3, 5}, 2, 2));
        for (PreparationStep step : List.of(MIN_MAX, ROBUST, MEAN, pca(1, false), new Select(List.of("x0")),
                new Polynomial(2, false, true))) {
            FittedStep fitted = step.fit(values);
            assertRefused("fitted to 2 columns, found 3", () -> fitted.apply(wide));
        }
    }

    private static PrincipalComponentsStep pca(int rank, boolean whiten) {
        return new PrincipalComponentsStep(rank, whiten, FitOn.ALL);
    }

    private static void assertRefused(String message, Executable refused) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private static void assertInvalid(String message, Executable refused) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, refused).getMessage());
    }
}
