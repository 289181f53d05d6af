package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import org.junit.jupiter.api.Test;

class CentreTest {

    private static final Centre CENTRE = new Centre(FitOn.TRAIN);

    @Test
    void subtracts_the_means_of_the_values_it_learnt_from() {
        // Means 2 and 10, of columns that differ in length.
        FittedStep fitted = CENTRE.fit(TestValues.ofColumns(new double[] {1, 3}, new double[] {10}));
        assertEquals(NdArray.of(new double[] {-2, -10, 3, 10}, 2, 2),
                fitted.apply(NdArray.of(new double[] {0, 0, 5, 20}, 2, 2)));
    }

    @Test
    void refuses_every_column_without_values() {
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> CENTRE.fit(TestValues.ofColumns(new double[0], new double[] {1}, new double[0])));
        assertEquals(
                "column \"x0\" has no values to take the mean of; column \"x2\" has no values to take the mean of",
                refusal.getMessage());
    }

    @Test
    void refuses_a_column_whose_sum_overflows() {
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> CENTRE.fit(TestValues.ofColumns(new double[] {1e308, 1e308})));
        assertEquals("column \"x0\" has a mean beyond the floating-point numbers", refusal.getMessage());
    }

    @Test
    void refuses_data_of_another_width() {
        FittedStep fitted = CENTRE.fit(TestValues.ofColumns(new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> fitted.apply(NdArray.of(new double[] {1, 2}, 1, 2)));
    }
}
