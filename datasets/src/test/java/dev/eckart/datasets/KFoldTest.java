package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Folds beyond those that {@link FoldsReferenceTest} holds against scikit-learn's. */
class KFoldTest {

    private static final KFold.Dealing ROWS = KFold.Dealing.ROWS;
    private static final KFold.Dealing GROUPS = KFold.Dealing.GROUPS;
    private static final KFold.Dealing CELLS = KFold.Dealing.CELLS;

    private static final Dataset TEN = TestRows.of(new int[10]);
    private static final Dataset CLASSES = TestRows.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);

    @Test
    void shuffled_folds_are_blocks_of_the_stream_s_permutation() {
        int[] permutation = new RandomStream(7, "split").permutation(10);
        for (int fold = 0; fold < 5; fold++) {
            int[] block = Arrays.copyOfRange(permutation, 2 * fold, 2 * fold + 2);
            Arrays.sort(block);
            assertArrayEquals(block, test(new KFold(5, ROWS, false, true, Optional.empty()), TEN, fold, 7));
        }
    }

    @Test
    void each_row_is_tested_once_and_is_in_one_part_of_each_partition() {
        for (KFold split : List.of(
                new KFold(3, ROWS, false, true, Optional.of(0.3)), new KFold(3, ROWS, true, true, Optional.of(0.3)),
                new KFold(3, ROWS, false, false, Optional.of(0.5)))) {
            List<Integer> tested = new ArrayList<>();
            for (int fold = 0; fold < 3; fold++) {
                Partition<Selection.Rows> parts = TestRows.parts(split, CLASSES, fold, 3);
                assertArrayEquals(IntStream.range(0, 12).toArray(), TestRows.all(parts));
                Arrays.stream(parts.test().selection().rows()).forEach(tested::add);
            }
            assertEquals(IntStream.range(0, 12).boxed().toList(), tested.stream().sorted().toList());
        }
    }

    @Test
    void validation_is_the_fraction_of_what_is_not_tested_rounded_down() {
        // Of 8 rows 2.4; unshuffled the last ones.
        KFold split = new KFold(5, ROWS, false, false, Optional.of(0.3));
        Partition<Selection.Rows> parts = TestRows.parts(split, TEN, 4, 0);
        assertArrayEquals(new int[] {8, 9}, parts.test().selection().rows());
        assertArrayEquals(new int[] {6, 7}, parts.validation().selection().rows());
        assertArrayEquals(IntStream.range(0, 6).toArray(), parts.train().selection().rows());
    }

    @Test
    void shuffled_validation_is_drawn_after_the_folds() {
        KFold split = new KFold(5, ROWS, false, true, Optional.of(0.3));
        RandomStream stream = new RandomStream(7, "split");
        int[] folds = stream.permutation(10);
        int[] rest = Arrays.stream(folds, 2, 10).sorted().toArray();
        int[] expected = Arrays.stream(stream.permutation(8), 0, 2).map(i -> rest[i]).sorted().toArray();
        assertArrayEquals(expected, TestRows.parts(split, TEN, 0, 7).validation().selection().rows());
    }

    @Test
    void stratified_folds_and_validation_have_each_class_s_share() {
        // 4 and 8 rows: of each fold of 4 folds 1 and 2, of validation a third of the 3 and 6 others.
        KFold split = new KFold(4, ROWS, true, true, Optional.of(0.34));
        for (int fold = 0; fold < 4; fold++) {
            Partition<Selection.Rows> parts = TestRows.parts(split, CLASSES, fold, fold);
            assertArrayEquals(new int[] {1, 2}, sizes(parts.test().selection()));
            assertArrayEquals(new int[] {1, 2}, sizes(parts.validation().selection()));
            assertArrayEquals(new int[] {2, 4}, sizes(parts.train().selection()));
        }
    }

    @Test
    void groups_are_never_parted() {
        Dataset data = TestRows.of(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 0);
        KFold split = new KFold(2, GROUPS, false, true, Optional.of(0.5));
        for (int fold = 0; fold < 2; fold++) {
            Partition<Selection.Rows> parts = TestRows.parts(split, data, fold, 5);
            assertArrayEquals(IntStream.range(0, 12).toArray(), TestRows.all(parts));
            Set<Integer> trained = groups(data, parts.train().selection());
            Set<Integer> validated = groups(data, parts.validation().selection());
            Set<Integer> tested = groups(data, parts.test().selection());
            assertEquals(5, trained.size() + validated.size() + tested.size());
            assertEquals(1, validated.size());
        }
    }

    @Test
    void cells_without_a_value_are_in_no_part() {
        Source source = InMemorySource.of(NdArray.of(new double[] {1, Double.NaN, 3, 4, 5, 6}, 2, 3));
        Dataset data = new Dataset("gap", source, List.of("a", "b", "c"), Optional.empty(), "");
        KFold split = new KFold(2, CELLS, false, false, Optional.of(0.5));
        assertEquals(Split.Unit.CELLS, split.unit());
        Parts.OfCells parts = (Parts.OfCells) split.part(data, 0, Streams.seeded(0));
        // The five cells with values in two blocks: three for testing; of the other two, the last is for validation.
        assertCells(new int[] {0, 0, 1}, new int[] {0, 2, 0}, parts.partition().test().selection());
        assertCells(new int[] {1}, new int[] {1}, parts.partition().train().selection());
        assertCells(new int[] {1}, new int[] {2}, parts.partition().validation().selection());
    }

    @Test
    void nothing_is_drawn_unless_shuffled() {
        Streams streams = Streams.seeded(0);
        new KFold(2, ROWS, true, false, Optional.of(0.5)).part(CLASSES, 0, streams);
        assertEquals(Set.of(), streams.drawn());
        new KFold(2, ROWS, true, true, Optional.of(0.5)).part(CLASSES, 0, streams);
        assertEquals(Set.of("split"), streams.drawn());
    }

    @Test
    void other_seeds_give_other_folds() {
        KFold split = new KFold(2, ROWS, false, true, Optional.empty());
        assertFalse(Arrays.equals(test(split, TEN, 0, 1), test(split, TEN, 0, 2)));
        assertTrue(Arrays.equals(test(split, TEN, 0, 1), test(split, TEN, 0, 1)));
    }

    @Test
    void problems_are_found_before_anything_runs() {
        assertEquals(List.of("folds: found 5, but toy has 4 rows", "stratified: needs classes, but toy has none"),
                problems(new KFold(5, ROWS, true, false, Optional.empty())));
        assertEquals(List.of("folds: found 13, but toy has 12 cells"),
                problems(new KFold(13, CELLS, false, false, Optional.empty())));
        assertEquals(List.of(), problems(new KFold(12, CELLS, false, false, Optional.empty())));
    }

    @Test
    void what_cannot_be_dealt_is_refused() {
        assertRefused("k-fold: stratified: class \"00\" has 4 rows, too few for one in each of 5 parts in proportion",
                () -> new KFold(5, ROWS, true, false, Optional.empty()).part(CLASSES, 0, Streams.seeded(0)));
        assertRefused("k-fold: folds: 3 folds, but toy has 2 groups",
                () -> new KFold(3, GROUPS, false, false, Optional.empty()).part(CLASSES, 0, Streams.seeded(0)));
        assertRefused("k-fold: validation: the fraction 0.1 for validation of the 8 rows that are not for testing is none"
                        + " of them",
                () -> new KFold(5, ROWS, false, false, Optional.of(0.1)).part(TEN, 0, Streams.seeded(0)));
        Dataset ungrouped = new Dataset("plain", TEN.source(), TEN.columnNames(), Optional.empty(), "");
        assertRefused("k-fold: of: plain has no groups; datasets name their column by their key groups",
                () -> new KFold(3, GROUPS, false, false, Optional.empty()).part(ungrouped, 0, Streams.seeded(0)));
    }

    @Test
    void settings_that_mean_nothing_are_invalid() {
        assertThrows(InvalidSettingsException.class, () -> new KFold(1, ROWS, false, false, Optional.empty()));
        assertThrows(InvalidSettingsException.class, () -> new KFold(2, GROUPS, true, false, Optional.empty()));
        assertThrows(InvalidSettingsException.class, () -> new KFold(2, ROWS, false, false, Optional.of(1.0)));
    }

    private static int[] test(KFold split, Dataset data, int fold, long seed) {
        return TestRows.parts(split, data, fold, seed).test().selection().rows();
    }

    private static int[] sizes(Selection.Rows rows) {
        return Strata.of(CLASSES.labels().orElseThrow()).at(rows.rows()).sizes();
    }

    private static Set<Integer> groups(Dataset data, Selection.Rows rows) {
        int[] codes = data.groups().orElseThrow().codes();
        return Arrays.stream(rows.rows()).mapToObj(row -> codes[row]).collect(Collectors.toSet());
    }

    private static void assertCells(int[] rows, int[] columns, Selection.Cells cells) {
        assertArrayEquals(rows, cells.rows());
        assertArrayEquals(columns, cells.columns());
    }

    private static List<String> problems(KFold split) {
        Problems problems = new Problems();
        split.check(new DataShape("toy", 4, 3, OptionalInt.empty()), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static void assertRefused(String message, Executable refused) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }
}
