package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShuffledTest {

    @Test
    void deals_the_stream_s_permutation_to_train_then_validation_then_test() {
        Partition<Selection.Rows> parts = parted(split(5.0, 3.0, 2.0), rows(10), Streams.seeded(7));
        int[] permutation = new RandomStream(7, "split").permutation(10);
        assertArrayEquals(Arrays.copyOfRange(permutation, 0, 5), parts.train().selection().rows());
        assertArrayEquals(Arrays.copyOfRange(permutation, 5, 8), parts.validation().selection().rows());
        assertArrayEquals(Arrays.copyOfRange(permutation, 8, 10), parts.test().selection().rows());
    }

    @Test
    void draws_from_no_other_stream() {
        Streams streams = Streams.seeded(0);
        split(5.0, 3.0, null).part(rows(10), 0, streams);
        assertEquals(Set.of("split"), streams.drawn());
    }

    @Test
    void gives_each_row_to_one_part() {
        Partition<Selection.Rows> parts = parted(split(0.6, 0.2, 0.2), rows(11), Streams.seeded(1));
        int[] dealt = Stream.of(parts.train().selection(), parts.validation().selection(), parts.test().selection())
                .flatMapToInt(part -> Arrays.stream(part.rows()))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 11).toArray(), dealt);
    }

    @ParameterizedTest
    @CsvSource({
        "150, 100, 50,     , 100, 50, 0",
        "150, 100,   ,     , 100,  0, 0", // rows may be left over
        "150,   1,   ,     ,   1,  0, 0", // 1 is one row, not all of them
        "10,  0.7, 0.3,    ,   7,  3, 0", // in doubles 0.7 + 0.3 is below 1
        "10,  0.5, 0.25, 0.25, 5,  2, 3", // ends at 5, 7.5 and 10, rounded down
        "100, 0.29,  ,     ,  29,  0, 0", // in doubles 0.29 × 100 is below 29
        "7,   0.5,   , 0.5 ,   3,  0, 4",
    })
    void sizes_are_numbers_of_rows_or_fractions(
            int rows, double train, @Nullable Double validation, @Nullable Double test,
            int trained, int validated, int tested) {
        Partition<Selection.Rows> parts = parted(split(train, validation, test), rows(rows), Streams.seeded(0));
        assertEquals(trained, parts.train().selection().count());
        assertEquals(validated, parts.validation().selection().count());
        assertEquals(tested, parts.test().selection().count());
    }

    @Test
    void problems_are_found_before_anything_runs() {
        assertEquals(List.of(), problems(split(100.0, 50.0, null)));
        assertEquals(List.of("the parts need 160 rows, but iris (uci) has 150"), problems(split(100.0, 50.0, 10.0)));
        assertEquals(List.of("the fractions add up to 1.1, expected at most 1"), problems(split(0.6, 0.3, 0.2)));
        assertEquals(List.of("train: found 100.5, expected a whole number of rows or a fraction below 1"),
                problems(split(100.5, 50.0, null)));
        assertEquals(
                List.of("validation: found the fraction 0.3, but train is 100 rows: give either numbers of rows or "
                        + "fractions"),
                problems(split(100.0, 0.3, null)));
        assertEquals(
                List.of("train: 0.001 of the 150 rows of iris (uci) is no row"), problems(split(0.001, 0.9, null)));
    }

    @Test
    void a_split_that_does_not_suit_the_data_is_refused() {
        Shuffled split = split(11.0, null, null);
        assertThrows(IllegalArgumentException.class, () -> split.part(rows(10), 0, Streams.seeded(0)));
        assertThrows(IllegalArgumentException.class, () -> split(0.0, null, null));
        assertThrows(IllegalArgumentException.class, () -> split(0.5, -0.1, null));
    }

    private static Partition<Selection.Rows> parted(Shuffled split, Dataset data, Streams streams) {
        return assertInstanceOf(Parts.OfRows.class, split.part(data, 0, streams)).partition();
    }

    @Test
    void stratified_parts_have_each_class_s_share_but_for_one_row() {
        // Of 7, 12 and 21 rows, a half, a quarter and a quarter.
        Dataset data = classes(7, 12, 21);
        Shuffled split = new Shuffled(0.5, Optional.of(0.25), Optional.of(0.25), Optional.of(true));
        for (int seed = 0; seed < 5; seed++) {
            Partition<Selection.Rows> parts = TestRows.parts(split, data, 0, seed);
            assertArrayEquals(IntStream.range(0, 40).toArray(), TestRows.all(parts));
            assertShares(data, new double[] {3.5, 6, 10.5}, parts.train().selection());
            assertShares(data, new double[] {1.75, 3, 5.25}, parts.validation().selection());
            assertShares(data, new double[] {1.75, 3, 5.25}, parts.test().selection());
        }
    }

    @Test
    void stratified_rows_are_those_that_the_permutation_has_first() {
        Dataset data = classes(4, 4);
        Shuffled split = new Shuffled(4, Optional.empty(), Optional.of(2.0), Optional.of(true));
        int[] permutation = new RandomStream(7, "split").permutation(8);
        int[] first = Arrays.stream(permutation).filter(row -> row < 4).toArray();
        int[] second = Arrays.stream(permutation).filter(row -> row >= 4).toArray();
        Partition<Selection.Rows> parts = TestRows.parts(split, data, 0, 7);
        int[] expected = Arrays.stream(permutation)
                .filter(row -> row == first[0] || row == first[1] || row == second[0] || row == second[1])
                .toArray();
        assertArrayEquals(expected, parts.train().selection().rows());
        assertEquals(Set.of(first[2], second[2]),
                Set.of(parts.test().selection().rows()[0], parts.test().selection().rows()[1]));
    }

    @Test
    void a_class_with_too_few_rows_for_its_share_is_refused() {
        Shuffled split = new Shuffled(0.8, Optional.empty(), Optional.of(0.2), Optional.of(true));
        Exception refusal = assertThrows(
                IllegalArgumentException.class, () -> split.part(classes(1, 19), 0, Streams.seeded(0)));
        assertEquals("shuffled: stratified: class \"00\" has 1 rows, too few for one in each of 2 parts in proportion",
                refusal.getMessage());
    }

    @Test
    void what_is_stratified_needs_classes() {
        Problems problems = new Problems();
        new Shuffled(1, Optional.empty(), Optional.empty(), Optional.of(true))
                .check(new DataShape("toy", 2, 2, OptionalInt.empty()), problems);
        assertEquals("stratified: needs classes, but toy has none", problems.all().getFirst().toString());
    }

    /** Rows of classes of these sizes, class by class. */
    private static Dataset classes(int... sizes) {
        return TestRows.of(IntStream.range(0, sizes.length)
                .flatMap(code -> IntStream.generate(() -> code).limit(sizes[code]))
                .toArray());
    }

    private static void assertShares(Dataset data, double[] shares, Selection.Rows rows) {
        int[] sizes = Strata.of(data.labels().orElseThrow()).at(rows.rows()).sizes();
        for (int code = 0; code < shares.length; code++) {
            assertEquals(shares[code], sizes[code], 0.99);
        }
    }

    private static List<String> problems(Shuffled split) {
        Problems problems = new Problems();
        split.check(new DataShape("iris (uci)", 150, 4, OptionalInt.of(3)), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Shuffled split(double train, @Nullable Double validation, @Nullable Double test) {
        return new Shuffled(train, Optional.ofNullable(validation), Optional.ofNullable(test));
    }

    private static Dataset rows(int rows) {
        Source source = InMemorySource.of(NdArray.filled(1, Shape.of(rows, 1)));
        return new Dataset("ones", source, List.of("one"), Optional.empty(), "");
    }
}
