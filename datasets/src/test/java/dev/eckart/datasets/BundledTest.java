package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.InvalidSettingsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTest {

    private static final Dataset BREAST_CANCER = new BreastCancer().load(Path.of(""));
    private static final Dataset DIGITS = new Digits().load(Path.of(""));
    private static final Dataset WINE = new Wine(Optional.empty()).load(Path.of(""));

    static List<Dataset> bundled() {
        return List.of(BREAST_CANCER, DIGITS, WINE);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void names_and_counts_are_those_that_scikit_learn_ships(Dataset data) {
        Reference reference = Reference.of("bundled.txt", data.name());
        assertEquals(reference.text("shape"), data.source().rows() + " " + data.source().columns());
        assertEquals(reference.text("columns"), String.join(",", data.columnNames()));
        assertEquals(reference.text("classes"), classes(data.labels().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void numbers_are_those_that_scikit_learn_ships(Dataset data) {
        Reference reference = Reference.of("bundled.txt", data.name());
        assertArrayEquals(reference.numbers("means"), each(data, Moments::mean), 1e-12);
        assertArrayEquals(reference.numbers("least"), each(data, column -> Arrays.stream(column).min().orElseThrow()));
        assertArrayEquals(
                reference.numbers("greatest"), each(data, column -> Arrays.stream(column).max().orElseThrow()));
    }

    @Test
    void the_hashes_are_those_of_the_sources_files() {
        // sha256sum of scikit-learn's wine_data.csv and breast_cancer.csv, and of the UCI repository's optdigits.tes.
        assertEquals("10e8a802908b34f86e5da8ce962f3c806694bc98450a18f61851af59f324bede", WINE.source().sha256());
        assertEquals(
                "fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed", BREAST_CANCER.source().sha256());
        assertEquals("6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8", DIGITS.source().sha256());
    }

    @Test
    void the_order_of_the_classes_is_said_where_it_is_a_choice() {
        assertEquals(List.of("malignant", "benign"), BREAST_CANCER.labels().orElseThrow().classes());
        assertTrue(BREAST_CANCER.note().startsWith("malignant is class 0 and benign class 1"));
    }

    @Test
    void a_column_of_wine_may_be_predicted_and_then_is_no_feature() {
        Dataset data = new Wine(Optional.of("proline")).load(Path.of(""));
        assertEquals(WINE.columnNames().subList(0, 12), data.columnNames());
        assertArrayEquals(Arrays.copyOf(each(WINE, Moments::mean), 12), each(data, Moments::mean));
        assertEquals("proline", data.target().orElseThrow().name());
        assertArrayEquals(
                TestValues.of(WINE.source().readAll()).column(12), data.target().orElseThrow().values().toDoubles());
        assertEquals(3, data.labels().orElseThrow().classes().size());
    }

    @Test
    void a_column_that_wine_does_not_have_is_named_with_the_nearest() {
        Exception refusal = assertThrows(InvalidSettingsException.class, () -> new Wine(Optional.of("alcohl")));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.startsWith("wine: target: found \"alcohl\", expected one of alcohol, "));
        assertTrue(message.endsWith("; did you mean \"alcohol\"?"));
    }

    private static String classes(Labels labels) {
        return IntStream.range(0, labels.classes().size())
                .mapToObj(code -> labels.classes().get(code) + "="
                        + Arrays.stream(labels.codes()).filter(each -> each == code).count())
                .collect(Collectors.joining(" "));
    }

    private static double[] each(Dataset data, ToDoubleFunction<double[]> statistic) {
        TestValues values = TestValues.of(data.source().readAll());
        return values.values().stream().mapToDouble(statistic).toArray();
    }
}
