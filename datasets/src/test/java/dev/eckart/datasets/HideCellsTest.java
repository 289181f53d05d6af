package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HideCellsTest {

    @Test
    void hidden_cells_are_for_testing_and_the_others_for_training() {
        Partition<Selection.Cells> parts = part(List.of(List.of(2, 1), List.of(1, 0)));
        assertArrayEquals(new int[] {1, 2}, parts.test().selection().rows());
        assertArrayEquals(new int[] {0, 1}, parts.test().selection().columns());
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 2, 2}, parts.train().selection().rows());
        assertArrayEquals(new int[] {0, 1, 2, 1, 2, 0, 2}, parts.train().selection().columns());
        assertEquals(0, parts.validation().selection().count());
    }

    @Test
    void every_cell_that_is_none_is_named() {
        assertEquals(List.of(
                "cells.0: cell [3, 0] is outside lab-3x3, which has rows 0 to 2 and columns 0 to 2",
                "cells.1: cell [0, 4] is outside lab-3x3, which has rows 0 to 2 and columns 0 to 2",
                "cells.2: found [1], expected [row, column]",
                "cells.4: cell [1, 1] is named twice"),
                problems(List.of(List.of(3, 0), List.of(0, 4), List.of(1), List.of(1, 1), List.of(1, 1))));
    }

    @Test
    void no_row_or_column_may_be_hidden_whole() {
        assertEquals(List.of("cells.2: row 1 would have no observed cell left"),
                problems(List.of(List.of(1, 0), List.of(1, 1), List.of(1, 2))));
        assertEquals(List.of("cells.2: column 0 would have no observed cell left"),
                problems(List.of(List.of(0, 0), List.of(1, 0), List.of(2, 0))));
    }

    @Test
    void a_split_that_does_not_suit_the_data_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> part(List.of(List.of(3, 3))));
    }

    @Test
    void a_cell_without_a_value_cannot_be_hidden() {
        Source source = InMemorySource.of(NdArray.of(new double[] {1, Double.NaN, 3, 4}, 2, 2));
        Dataset data = new Dataset("gap", source, List.of("a", "b"), Optional.empty(), "");
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> new HideCells(List.of(List.of(0, 1), List.of(1, 0))).part(data, 0, Streams.seeded(0)));
        assertEquals("hide-cells: cells.0: no value to hide in [0, 1]: it is missing", refusal.getMessage());
    }

    private static Partition<Selection.Cells> part(List<List<Integer>> cells) {
        Parts parts = new HideCells(cells).part(new Lab3x3().load(Path.of("")), 0, Streams.seeded(0));
        return assertInstanceOf(Parts.OfCells.class, parts).partition();
    }

    private static List<String> problems(List<List<Integer>> cells) {
        Problems problems = new Problems();
        new HideCells(cells).check(new DataShape("lab-3x3", 3, 3, OptionalInt.empty()), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
