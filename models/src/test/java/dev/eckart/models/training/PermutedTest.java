package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermutedTest {

    @ParameterizedTest
    @EnumSource
    void rowsStandInTheOrderAndStayInTheirPrecision(Precision precision) {
        NdArray rows = NdArray.ofRows(new double[][] {{0, 1}, {2, 3}, {4, 5}}).in(precision);
        NdArray numbers = NdArray.of(new double[] {0.1, 0.2, 0.3}, 3).in(precision);
        assertEquals(
                List.of(NdArray.ofRows(new double[][] {{4, 5}, {0, 1}, {2, 3}}).in(precision),
                        NdArray.of(new double[] {0.3, 0.1, 0.2}, 3).in(precision)),
                Permuted.rows(List.of(rows, numbers), new int[] {2, 0, 1}));
    }

    @ParameterizedTest
    @EnumSource
    void noRowsStayNone(Precision precision) {
        NdArray none = NdArray.of(new double[0], 0, 2).in(precision);
        assertEquals(List.of(none), Permuted.rows(List.of(none), new int[0]));
    }
}
