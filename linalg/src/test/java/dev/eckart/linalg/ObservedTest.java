package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ObservedTest {

    private static final Observed THREE =
            Observed.of(2, 3, new int[] {1, 0, 1}, new int[] {2, 1, 0}, new double[] {7, 5, 6});

    private record Cell(int row, int column, double value) {}

    @Test
    void cellsAreSortedByRowAndByColumn() {
        assertEquals(List.of(new Cell(0, 1, 5), new Cell(1, 0, 6), new Cell(1, 2, 7)), byRow(THREE));
        assertEquals(List.of(new Cell(1, 0, 6), new Cell(0, 1, 5), new Cell(1, 2, 7)), byColumn(THREE));
    }

    @Test
    void bothOrdersAreRightForAnyCellsInAnyOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Cell> cells = randomCells(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
            Observed observed = Observed.of(6, 6, cells.stream().mapToInt(Cell::row).toArray(),
                    cells.stream().mapToInt(Cell::column).toArray(), cells.stream().mapToDouble(Cell::value).toArray());
            Comparator<Cell> rowFirst = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);
            Comparator<Cell> columnFirst = Comparator.comparingInt(Cell::column).thenComparingInt(Cell::row);
            assertEquals(cells.stream().sorted(rowFirst).toList(), byRow(observed), "seed " + seed);
            assertEquals(cells.stream().sorted(columnFirst).toList(), byColumn(observed), "seed " + seed);
        }
    }

    @Test
    void linesKnowWhereTheirCellsStart() {
        assertEquals(List.of(0, 1, 3), List.of(THREE.rowStart(0), THREE.rowStart(1), THREE.rowStart(2)));
        assertEquals(List.of(0, 1, 2, 3),
                List.of(THREE.columnStart(0), THREE.columnStart(1), THREE.columnStart(2), THREE.columnStart(3)));
    }

    @Test
    void theWholeMatrixAndItsMaskCanBeHad() {
        assertEquals(NdArray.ofRows(new double[][] {{-1, 5, -1}, {6, -1, 7}}), THREE.dense(-1));
        assertEquals(NdArray.ofRows(new double[][] {{0, 1, 0}, {1, 0, 1}}), THREE.mask());
    }

    @Test
    void hiddenCellsAreNeverLookedAt() {
        NdArray matrix = NdArray.ofRows(new double[][] {{Double.NaN, 5}, {6, Double.POSITIVE_INFINITY}});
        Observed seen = Observed.without(matrix, new int[] {1, 0, 0}, new int[] {1, 0, 0});
        assertEquals(List.of(new Cell(0, 1, 5), new Cell(1, 0, 6)), byRow(seen));
    }

    @Test
    void allCellsAreThoseOfTheMatrix() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2}, {3, 4}});
        assertEquals(matrix, Observed.all(matrix).dense(0));
        assertEquals(4, Observed.all(matrix).count());
    }

    @Test
    void noCellsAtAllAreFine() {
        Observed nothing = Observed.of(2, 3, new int[0], new int[0], new double[0]);
        assertEquals(0, nothing.count());
        assertEquals(0, nothing.columnStart(3));
    }

    @Test
    void faultsNameTheCell() {
        assertRefused("cell (2, 0) lies outside the 2×2 matrix", new int[] {2}, new int[] {0}, 1);
        assertRefused("cell (0, -1) lies outside the 2×2 matrix", new int[] {0}, new int[] {-1}, 1);
        assertRefused("cell (1, 1) is given twice", new int[] {1, 0, 1}, new int[] {1, 0, 1}, 1, 2, 1);
        assertRefused("cell (0, 1) is NaN, expected a finite number", new int[] {0}, new int[] {1}, Double.NaN);
        assertRefused("rows, columns and values differ in number: 2, 1, 1", new int[] {0, 1}, new int[] {1}, 1);
    }

    @Test
    void hiddenCellsMustLieInside() {
        NdArray matrix = NdArray.filled(1, Shape.of(2, 2));
        assertThrows(IllegalArgumentException.class, () -> Observed.without(matrix, new int[] {2}, new int[] {0}));
        assertThrows(IllegalArgumentException.class, () -> Observed.without(matrix, new int[] {1}, new int[0]));
    }

    @Test
    void aMatrixHasRowsAndColumns() {
        assertThrows(IllegalArgumentException.class,
                () -> Observed.of(0, 3, new int[0], new int[0], new double[0]));
    }

    private static void assertRefused(String message, int[] rows, int[] columns, double... values) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Observed.of(2, 2, rows, columns, values));
        assertEquals(message, refusal.getMessage());
    }

    private static List<Cell> byRow(Observed observed) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < observed.count(); place++) {
            cells.add(new Cell(observed.row(place), observed.column(place), observed.value(place)));
        }
        return cells;
    }

    private static List<Cell> byColumn(Observed observed) {
        List<Cell> cells = byRow(observed);
        List<Cell> sorted = new ArrayList<>();
        for (int place = 0; place < observed.count(); place++) {
            sorted.add(cells.get(observed.fromColumnOrder(place)));
        }
        return sorted;
    }

    private static List<Cell> randomCells(Random random, int rows, int columns) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextBoolean()) {
                    cells.add(new Cell(row, column, random.nextGaussian()));
                }
            }
        }
        Collections.shuffle(cells, random);
        return cells;
    }
}
