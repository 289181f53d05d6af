package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.F64Array;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IrisTest {

    private static final Dataset UCI = new Iris(Iris.Variant.UCI).load(Path.of(""));
    private static final Dataset FISHER = new Iris(Iris.Variant.FISHER).load(Path.of(""));

    @Test
    void both_variants_have_150_rows_and_4_named_columns() {
        for (Dataset data : List.of(UCI, FISHER)) {
            assertEquals(150, data.source().rows());
            assertEquals(4, data.source().columns());
            assertEquals(List.of("sepal-length", "sepal-width", "petal-length", "petal-width"), data.columnNames());
        }
        assertEquals("iris (uci)", UCI.name());
        assertEquals("iris (fisher)", FISHER.name());
    }

    @Test
    void the_variants_differ_in_rows_35_and_38_only() {
        F64Array uci = UCI.source().readAll();
        F64Array fisher = FISHER.source().readAll();
        int[] differing = IntStream.range(0, 150)
                .filter(row -> !UCI.source().read(row, row + 1).equals(FISHER.source().read(row, row + 1)))
                .map(row -> row + 1)
                .toArray();
        assertArrayEquals(new int[] {35, 38}, differing);
        assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.1}, row(uci, 35));
        assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.1}, row(uci, 38));
        assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.2}, row(fisher, 35));
        assertArrayEquals(new double[] {4.9, 3.6, 1.4, 0.1}, row(fisher, 38));
    }

    @Test
    void uci_is_the_repository_s_file_byte_for_byte() {
        // The SHA-256 of iris.data as the UCI repository serves it.
        assertEquals("6f608b71a7317216319b4d27b4d9bc84e6abd734eda7872b71a458569e2656c0", UCI.source().sha256());
        assertEquals("0fed2a99db77ec533a62dc66894d3ec6df3b58b6a8f3cf4a6b47e4086b7f97dc", FISHER.source().sha256());
    }

    @Test
    void each_species_has_50_rows_in_order() {
        Labels labels = UCI.labels().orElseThrow();
        assertEquals(List.of("setosa", "versicolor", "virginica"), labels.classes());
        assertArrayEquals(IntStream.range(0, 150).map(row -> row / 50).toArray(), labels.codes());
    }

    @Test
    void the_centred_uci_data_has_the_known_sum_of_squares() {
        // 680.8244: the sum of squared singular values of the centred matrix, exact in decimals.
        double total = 0;
        for (int j = 0; j < 4; j++) {
            total += Moments.variance(TestValues.of(UCI.source().readAll()).column(j), 1) * 149;
        }
        assertEquals(680.8244, total, 1e-10);
    }

    @Test
    void each_variant_says_how_it_differs() {
        assertEquals("rows 35 and 38 differ from Fisher's published values, which R and scikit-learn ship "
                + "(variant fisher)", UCI.note());
        assertEquals("rows 35 and 38 differ from the UCI repository's file (variant uci)", FISHER.note());
    }

    /** A row, counted from 1. */
    private static double[] row(F64Array matrix, int number) {
        return Arrays.copyOfRange(matrix.elements(), (number - 1) * 4, number * 4);
    }
}
