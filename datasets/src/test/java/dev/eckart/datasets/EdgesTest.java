package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row, one column, one class: a result or a clear refusal; {@link CsvTest} has the empty files. */
class EdgesTest {

    private static final Dataset ONE_ROW = TestRows.of(0);
    private static final TestValues ONE_VALUE = TestValues.ofColumns(new double[] {5});

    @TempDir
    private Path folder;

    @Test
    void one_row_and_one_column_are_data() throws Exception {
        Dataset data = load("x\n5\n", "");
        assertEquals(NdArray.of(new double[] {5}, 1, 1), data.source().readAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "nan", "inf", "-Infinity", "1e999"})
    void what_is_no_finite_number_is_refused_unless_it_means_missing(String text) throws Exception {
        DataException refusal = assertThrows(DataException.class, () -> load("x\n1\n" + text + "\n", ""));
        assertEquals(
                List.of("data.csv:3: found \"" + text + "\", expected a finite number, in column \"x\""),
                refusal.faults());
        assertEquals(NdArray.of(new double[] {1, Double.NaN}, 2, 1), load("x\n1\n" + text, text).source().readAll());
    }

    @Test
    void one_row_cannot_be_parted() {
        assertRefused("k-fold: folds: found 2, but toy has 1 rows",
                () -> new KFold(2, KFold.Dealing.ROWS, false, false, Optional.empty())
                        .part(ONE_ROW, 0, Streams.seeded(0)));
        assertRefused("shuffled: train: 0.5 of the 1 rows of toy is no row",
                () -> new Shuffled(0.5, Optional.empty(), Optional.of(0.5)).part(ONE_ROW, 0, Streams.seeded(0)));
        assertRefused("given: testFolds.0: leaves no row for training",
                () -> Given.ofFolds(List.of(List.of(0))).part(ONE_ROW, 0, Streams.seeded(0)));
    }

    @Test
    void one_row_can_be_centred_and_filled_but_not_scaled() {
        NdArray row = NdArray.of(new double[] {7}, 1, 1);
        assertEquals(2, new Centre(FitOn.ALL).fit(ONE_VALUE).apply(row).at(0));
        Impute impute = new Impute(Impute.Strategy.MEDIAN, Optional.empty(), FitOn.ALL);
        assertEquals(5, impute.fit(ONE_VALUE).apply(NdArray.of(new double[] {Double.NaN}, 1, 1)).at(0));
        String constant = "column \"x0\" is constant (5.0) and cannot be scaled; leave a column without a spread out by"
                + " the step drop, or keep it by \"constant\": \"keep\"";
        assertRefused(constant, () -> new Scale(Scale.Spread.SD, 0, FitOn.ALL).fit(ONE_VALUE));
        assertRefused(constant, () -> new MinMax(0, 1, FitOn.ALL).fit(ONE_VALUE));
        assertRefused(constant, () -> new RobustScale(FitOn.ALL).fit(ONE_VALUE));
    }

    @Test
    void of_one_class_stratified_folds_are_plain_ones() {
        Dataset data = TestRows.of(new int[7]);
        KFold split = new KFold(3, KFold.Dealing.ROWS, true, false, Optional.empty());
        assertArrayEquals(new int[] {0, 1, 2}, TestRows.parts(split, data, 0, 0).test().selection().rows());
        assertArrayEquals(IntStream.range(0, 7).toArray(), TestRows.all(TestRows.parts(split, data, 2, 0)));
    }

    private Dataset load(String text, String missing) throws Exception {
        Files.writeString(folder.resolve("data.csv"), text);
        List<String> texts = missing.isEmpty() ? List.of() : List.of(missing);
        return new Csv("data.csv", Optional.empty(), Optional.empty(), Optional.empty(), texts, ",",
                new LinkedHashMap<>()).load(folder);
    }

    private static void assertRefused(String message, Executable refused) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }
}
