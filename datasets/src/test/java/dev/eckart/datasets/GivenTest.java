package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GivenTest {

    private static final Dataset FIVE = TestRows.of(new int[5]);

    @Test
    void folds_name_the_rows_for_testing() {
        Given split = Given.ofFolds(List.of(List.of(4, 1), List.of(0)));
        assertEquals(2, split.folds());
        Partition<Selection.Rows> first = TestRows.parts(split, FIVE, 0, 0);
        assertArrayEquals(new int[] {4, 1}, first.test().selection().rows());
        assertArrayEquals(new int[] {0, 2, 3}, first.train().selection().rows());
        assertEquals(0, first.validation().selection().count());
        assertArrayEquals(new int[] {0}, TestRows.parts(split, FIVE, 1, 0).test().selection().rows());
    }

    @Test
    void parts_are_the_lists() {
        Given split = parts(List.of(3, 0), Optional.of(List.of(2)), Optional.empty());
        assertEquals(1, split.folds());
        Partition<Selection.Rows> parts = TestRows.parts(split, FIVE, 0, 0);
        assertArrayEquals(new int[] {3, 0}, parts.train().selection().rows());
        assertArrayEquals(new int[] {2}, parts.validation().selection().rows());
        assertEquals(0, parts.test().selection().count());
    }

    @Test
    void rows_that_cannot_be_are_named_at_their_places() {
        assertEquals(List.of(
                "testFolds.0.1: found 5, but toy has rows 0 to 4", "testFolds.0.2: row 1 is named twice",
                "testFolds.1: found no row, expected at least one", "testFolds.2: leaves no row for training"),
                problems(Given.ofFolds(List.of(List.of(1, 5, 1), List.of(), List.of(0, 1, 2, 3, 4)))));
        assertEquals(List.of("train.0: found 5, but toy has rows 0 to 4", "validation.0: row 1 is named twice",
                "test.0: row 1 is named twice"),
                problems(parts(List.of(5, 1), Optional.of(List.of(1)), Optional.of(List.of(1)))));
        assertThrows(IllegalArgumentException.class,
                () -> parts(List.of(5), Optional.empty(), Optional.empty()).part(FIVE, 0, Streams.seeded(0)));
    }

    @Test
    void either_folds_or_parts_are_given() {
        Optional<List<Integer>> rows = Optional.of(List.of(0));
        assertInvalid("given: testFolds: is given beside lists of parts: give either",
                () -> new Given(Optional.of(List.of(List.of(1))), rows, Optional.empty(), Optional.empty()));
        assertInvalid("given: train: is required, unless there is testFolds",
                () -> new Given(Optional.empty(), Optional.empty(), rows, Optional.empty()));
        assertInvalid("given: testFolds: found no fold, expected at least one", () -> Given.ofFolds(List.of()));
    }

    private static Given parts(
            List<Integer> train, Optional<List<Integer>> validation, Optional<List<Integer>> test) {
        return new Given(Optional.empty(), Optional.of(train), validation, test);
    }

    private static List<String> problems(Given split) {
        Problems problems = new Problems();
        split.check(new DataShape("toy", 5, 2, OptionalInt.empty()), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static void assertInvalid(String message, Executable refused) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, refused).getMessage());
    }
}
