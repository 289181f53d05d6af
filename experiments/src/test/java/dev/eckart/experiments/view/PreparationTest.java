package dev.eckart.experiments.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.components.Streams;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Select;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Source;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.On;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreparationTest {

    /** Rows (1, 10), (2, 20), (6, 60). */
    private static final NdArray MATRIX = NdArray.of(new double[] {1, 10, 2, 20, 6, 60}, 3, 2);

    @Test
    void aStepLearnsOnAllRowsOrOnTheTrainingRowsAlone() {
        assertEquals(3, prepared(List.of(new SubtractFirstMean(FitOn.ALL)), FIRST_TWO_ROWS).matrix().at(2, 0));
        assertEquals(4.5, prepared(List.of(new SubtractFirstMean(FitOn.TRAIN)), FIRST_TWO_ROWS).matrix().at(2, 0));
    }

    @Test
    void aStepLearnsOnTheTrainingCellsAlone() {
        // the mean of 2 and 6
        assertEquals(2, prepared(List.of(new SubtractFirstMean(FitOn.TRAIN)), HIDE_FIRST_CELL).matrix().at(2, 0));
    }

    /** 3 is less 3, the mean of all, and that less the mean of the first two of what is left: −2 and −1. */
    @Test
    void runsShareStepsThatLearnFromAllRowsAndNoOthers() {
        Preparing preparing = new Preparing(
                dataset(), List.of(new SubtractFirstMean(FitOn.ALL), new SubtractFirstMean(FitOn.TRAIN)));
        for (int run = 0; run < 2; run++) {
            assertEquals(4.5, prepared(preparing, FIRST_TWO_ROWS).matrix().at(2, 0));
            assertEquals(0, prepared(preparing, LAST_ROW).matrix().at(2, 0));
            assertArrayEquals(new int[] {2}, prepared(preparing, LAST_ROW).rows(On.TRAIN).rows());
            assertEquals(2, prepared(preparing, HIDE_FIRST_CELL).matrix().at(2, 0));
        }
    }

    @Test
    void stepsThatRunsShareAreTakenOnce() {
        Counting counting = new Counting(FitOn.ALL, new AtomicInteger());
        Preparing preparing = new Preparing(dataset(), List.of(counting));
        PreparedData first = prepared(preparing, FIRST_TWO_ROWS);
        assertSame(first.matrix(), prepared(preparing, LAST_ROW).matrix());
        assertEquals(1, counting.taken().get());
        prepared(preparing, HIDE_FIRST_CELL);
        assertEquals(2, counting.taken().get());
    }

    @Test
    void whatAStepMadeOfTheColumnsIsToldAlsoWhereItIsShared() {
        Preparing preparing = new Preparing(
                dataset(), List.of(new Select(List.of("b")), new Refusing(FitOn.TRAIN)));
        for (int run = 0; run < 2; run++) {
            StepException thrown = assertThrows(StepException.class, () -> prepared(preparing, FIRST_TWO_ROWS));
            assertEquals(1, thrown.step());
            assertEquals("refused; the columns are those of step \"select\"", thrown.getMessage());
        }
    }

    @Test
    void stepsAreTakenInOrder() {
        PreparationStep subtract = new SubtractFirstMean(FitOn.ALL);
        assertEquals(3, prepared(List.of(subtract, subtract), FIRST_TWO_ROWS).matrix().at(2, 0));
    }

    @Test
    void partsOfRows() {
        PreparedData data = prepared(List.of(), FIRST_TWO_ROWS);
        assertArrayEquals(new int[] {1, 0}, data.rows(On.TRAIN).rows());
        assertArrayEquals(new int[] {2}, data.rows(On.TEST).rows());
        assertArrayEquals(new int[] {0, 1, 2}, data.rows(On.ALL).rows());
        assertArrayEquals(new int[] {1, 0}, data.labelledRows(On.TRAIN).labels());
        assertEquals(NdArray.of(new double[] {2, 20, 1, 10}, 2, 2), data.labelledRows(On.TRAIN).features());
    }

    @Test
    void partsOfCells() {
        PreparedData data = prepared(List.of(), HIDE_FIRST_CELL);
        assertEquals(5, data.observed().count());
        assertEquals(NdArray.of(new double[] {1}, 1), data.values(data.cells(On.TEST)));
        assertEquals(0, data.cells(On.VALIDATION).count());
    }

    @Test
    void aStepThatCannotBeTakenIsNamed() {
        PreparationStep refused = new Refusing(FitOn.ALL);
        StepException thrown = assertThrows(
                StepException.class,
                () -> prepared(List.of(new SubtractFirstMean(FitOn.ALL), refused), FIRST_TWO_ROWS));
        assertEquals(1, thrown.step());
        assertEquals("refused", thrown.getMessage());
        assertEquals(List.of(new Problem(Path.ROOT, "refused")), thrown.problems());
    }

    @Test
    void cellsAreOfTheColumnsThatThereWere() {
        List<PreparationStep> swap = List.of(new Select(List.of("b", "a")));
        assertEquals(List.of("b", "a"), prepared(swap, FIRST_TWO_ROWS).columnNames());
        StepException thrown = assertThrows(StepException.class, () -> prepared(swap, HIDE_FIRST_CELL));
        assertEquals("makes other columns, but the split parts cells of those there are", thrown.getMessage());
    }

    @Test
    void partsInTheOrderOfTheDataStayInItWhenValidationBecomesTraining() {
        assertArrayEquals(new int[] {0, 1, 2}, merged(rows(new int[] {0, 2}, 1)).rows(On.TRAIN).rows());
        assertArrayEquals(new int[0], merged(rows(new int[] {0, 2}, 1)).rows(On.VALIDATION).rows());
        // drawn: not in order, so validation follows
        assertArrayEquals(new int[] {2, 0, 1}, merged(rows(new int[] {2, 0}, 1)).rows(On.TRAIN).rows());
    }

    @Test
    void cellsInRowMajorOrderStayInItWhenValidationBecomesTraining() {
        // (0, 1), (2, 0) and (1, 0)
        Selection.Cells ordered = merged(cells(new int[] {0, 2}, new int[] {1, 0})).cells(On.TRAIN);
        assertArrayEquals(new int[] {0, 1, 2}, ordered.rows());
        assertArrayEquals(new int[] {1, 0, 0}, ordered.columns());
        Selection.Cells drawn = merged(cells(new int[] {2, 0}, new int[] {0, 1})).cells(On.TRAIN);
        assertArrayEquals(new int[] {2, 0, 1}, drawn.rows());
        assertArrayEquals(new int[] {0, 1, 0}, drawn.columns());
    }

    private static Split rows(int[] train, int validation) {
        return new Fixed(Split.Unit.ROWS, new Parts.OfRows(new Partition<>(
                new Partition.Train<>(new Selection.Rows(train)),
                new Partition.Validation<>(new Selection.Rows(validation)),
                new Partition.Test<>(new Selection.Rows()))));
    }

    private static Split cells(int[] rows, int[] columns) {
        return new Fixed(Split.Unit.CELLS, new Parts.OfCells(new Partition<>(
                new Partition.Train<>(new Selection.Cells(rows, columns)),
                new Partition.Validation<>(new Selection.Cells(new int[] {1}, new int[] {0})),
                new Partition.Test<>(new Selection.Cells(new int[0], new int[0])))));
    }

    private static PreparedData merged(Split split) {
        return new Preparing(dataset(), List.of())
                .prepare(Optional.of(split), 0, RefitOn.TRAIN_AND_VALIDATION, Streams.seeded(0));
    }

    private static PreparedData prepared(List<PreparationStep> steps, Split split) {
        return prepared(new Preparing(dataset(), steps), split);
    }

    private static PreparedData prepared(Preparing preparing, Split split) {
        return preparing.prepare(Optional.of(split), 0, RefitOn.TRAIN, Streams.seeded(0));
    }

    private static Dataset dataset() {
        return new Dataset(
                "toy", new Rows(), List.of("a", "b"),
                Optional.of(new Labels(List.of("x", "y"), new int[] {0, 1, 1})), "");
    }

    private static final Split FIRST_TWO_ROWS = new Fixed(Split.Unit.ROWS, new Parts.OfRows(new Partition<>(
            new Partition.Train<>(new Selection.Rows(1, 0)),
            new Partition.Validation<>(new Selection.Rows()),
            new Partition.Test<>(new Selection.Rows(2)))));

    private static final Split LAST_ROW = new Fixed(Split.Unit.ROWS, new Parts.OfRows(new Partition<>(
            new Partition.Train<>(new Selection.Rows(2)),
            new Partition.Validation<>(new Selection.Rows()),
            new Partition.Test<>(new Selection.Rows(0, 1)))));

    private static final Split HIDE_FIRST_CELL = new Fixed(Split.Unit.CELLS, new Parts.OfCells(new Partition<>(
            new Partition.Train<>(new Selection.Cells(new int[] {0, 1, 1, 2, 2}, new int[] {1, 0, 1, 0, 1})),
            new Partition.Validation<>(new Selection.Cells(new int[0], new int[0])),
            new Partition.Test<>(new Selection.Cells(new int[] {0}, new int[] {0})))));

    /** The same parts of any data. */
    private record Fixed(Unit unit, Parts parts) implements Split {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts;
        }
    }

    /** Subtracts the mean of the first column from it. */
    private record SubtractFirstMean(FitOn fitOn) implements PreparationStep {
        @Override
        public FittedStep fit(ColumnValues values) {
            double mean = Arrays.stream(values.column(0)).average().orElseThrow();
            return data -> {
                double[] changed = data.toDoubles();
                for (int row = 0; row < data.rows(); row++) {
                    changed[row * data.columns()] -= mean;
                }
                return F64Array.owning(changed, data.shape());
            };
        }
    }

    /** Changes nothing. */
    private record Counting(FitOn fitOn, AtomicInteger taken) implements PreparationStep {
        @Override
        public FittedStep fit(ColumnValues values) {
            taken.incrementAndGet();
            return data -> data;
        }
    }

    private record Refusing(FitOn fitOn) implements PreparationStep {
        @Override
        public FittedStep fit(ColumnValues values) {
            throw new IllegalArgumentException("refused");
        }
    }

    private static final class Rows implements Source {
        @Override
        public int rows() {
            return 3;
        }

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public F64Array read(int from, int to) {
            return F64Array.owning(Arrays.copyOfRange(MATRIX.toDoubles(), from * 2, to * 2), Shape.of(to - from, 2));
        }
    }
}
