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
