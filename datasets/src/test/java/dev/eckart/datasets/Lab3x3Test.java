package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Sums;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class Lab3x3Test {

    private static final F64Array MATRIX = new Lab3x3().load(Path.of("")).source().readAll();

    @Test
    void its_squares_add_up_to_those_of_the_singular_values() {
        // 5.33389527² + 0.69587818² + 0.34915726²
        double expected = 5.33389527 * 5.33389527 + 0.69587818 * 0.69587818 + 0.34915726 * 0.34915726;
        assertEquals(expected, Sums.of(9, i -> MATRIX.at(i) * MATRIX.at(i)), 1e-7);
    }

    @Test
    void its_determinant_is_the_product_of_the_singular_values() {
        double determinant = cofactor(0, 1, 2) + cofactor(1, 2, 0) + cofactor(2, 0, 1);
        assertEquals(5.33389527 * 0.69587818 * 0.34915726, Math.abs(determinant), 1e-7);
    }

    /** The entry of the first row and that column, times the minor of the columns after it. */
    private static double cofactor(int column, int next, int last) {
        return MATRIX.at(0, column)
                * (MATRIX.at(1, next) * MATRIX.at(2, last) - MATRIX.at(1, last) * MATRIX.at(2, next));
    }
}
