package dev.eckart.linalg;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The observed cells of a matrix; the others are unknown, not zero. Cells lie in CSR order (by row, then column) and
 * can be walked in CSC order (by column, then row) as well; both orders are functions of the cells alone. Immutable and
 * thread-safe.
 */
public final class Observed {

    private final int rows;
    private final int columns;
    private final int[] rowStarts;
    private final int[] cellRows;
    private final int[] cellColumns;
    private final double[] values;
    private final int[] columnStarts;
    private final int[] byColumn;

    private Observed(int rows, int columns, int[] cellRows, int[] cellColumns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.cellRows = cellRows;
        this.cellColumns = cellColumns;
        this.values = values;
        this.rowStarts = Lines.starts(rows, cellRows);
        this.columnStarts = Lines.starts(columns, cellColumns);
        this.byColumn = Lines.sorted(cellColumns, columnStarts, IntStream.range(0, values.length));
    }

    /**
     * The cells given by three arrays of one length, in any order.
     *
     * @param rows number of rows, &ge; 1
     * @param columns number of columns, &ge; 1
     * @param cellRows row of each cell, from 0
     * @param cellColumns column of each cell, from 0
     * @param values value of each cell, finite
     * @throws IllegalArgumentException if a cell lies outside, is given twice, or is NaN or infinite; it names the cell
     */
    public static Observed of(int rows, int columns, int[] cellRows, int[] cellColumns, double[] values) {
        if (cellRows.length != values.length || cellColumns.length != values.length) {
            throw new IllegalArgumentException("rows, columns and values differ in number: "
                    + cellRows.length + ", " + cellColumns.length + ", " + values.length);
        }
        requireCells(rows, columns, cellRows, cellColumns, values);
        IntStream asGiven = IntStream.range(0, values.length);
        int[] byColumn = Lines.sorted(cellColumns, Lines.starts(columns, cellColumns), asGiven);
        int[] order = Lines.sorted(cellRows, Lines.starts(rows, cellRows), Arrays.stream(byColumn));
        int[] sortedRows = Arrays.stream(order).map(k -> cellRows[k]).toArray();
        int[] sortedColumns = Arrays.stream(order).map(k -> cellColumns[k]).toArray();
        double[] sortedValues = Arrays.stream(order).mapToDouble(k -> values[k]).toArray();
        requireDistinct(sortedRows, sortedColumns);
        return new Observed(rows, columns, sortedRows, sortedColumns, sortedValues);
    }

    /**
     * All cells of a matrix.
     *
     * @throws IllegalArgumentException if one is NaN or infinite; it names the cell
     */
    public static Observed all(NdArray matrix) {
        return without(matrix, new int[0], new int[0]);
    }

    /**
     * The cells of a matrix but for the hidden ones, whose values are never looked at.
     *
     * @param hiddenRows row of each hidden cell, from 0
     * @param hiddenColumns column of each hidden cell, from 0
     * @throws IllegalArgumentException if a hidden cell lies outside, rows and columns of the hidden cells differ in
     *     number, or another cell is NaN or infinite; it names the cell
     */
    public static Observed without(NdArray matrix, int[] hiddenRows, int[] hiddenColumns) {
        if (hiddenRows.length != hiddenColumns.length) {
            throw new IllegalArgumentException("rows and columns of the hidden cells differ in number: "
                    + hiddenRows.length + ", " + hiddenColumns.length);
        }
        boolean[] hidden = new boolean[matrix.shape().size()];
        for (int h = 0; h < hiddenRows.length; h++) {
            requireInside(matrix.rows(), matrix.columns(), hiddenRows[h], hiddenColumns[h]);
            hidden[hiddenRows[h] * matrix.columns() + hiddenColumns[h]] = true;
        }
        int[] places = IntStream.range(0, hidden.length).filter(place -> !hidden[place]).toArray();
        int[] cellRows = Arrays.stream(places).map(place -> place / matrix.columns()).toArray();
        int[] cellColumns = Arrays.stream(places).map(place -> place % matrix.columns()).toArray();
        double[] values = Arrays.stream(places).mapToDouble(matrix::at).toArray();
        requireCells(matrix.rows(), matrix.columns(), cellRows, cellColumns, values);
        return new Observed(matrix.rows(), matrix.columns(), cellRows, cellColumns, values);
    }

    /** The number of rows of the matrix. */
    public int rows() {
        return rows;
    }

    /** The number of columns of the matrix. */
    public int columns() {
        return columns;
    }

    /** The number of observed cells. */
    public long count() {
        return values.length;
    }

    /** The row of the cell at a place in CSR order. */
    public int row(int place) {
        return cellRows[place];
    }

    /** The column of the cell at a place in CSR order. */
    public int column(int place) {
        return cellColumns[place];
    }

    /** The value of the cell at a place in CSR order. */
    public double value(int place) {
        return values[place];
    }

    /** The place in CSR order of a row's first cell; for {@code row == rows()} the number of cells. */
    public int rowStart(int row) {
        return rowStarts[row];
    }

    /** The place in CSC order of a column's first cell; for {@code column == columns()} the number of cells. */
    public int columnStart(int column) {
        return columnStarts[column];
    }

    /** The place in CSR order of the cell at a place in CSC order. */
    public int fromColumnOrder(int place) {
        return byColumn[place];
    }

    /** The whole matrix, with {@code unknown} in every cell that is not observed. */
    public F64Array dense(double unknown) {
        return spread(unknown, k -> values[k]);
    }

    /** A matrix of 1 where a cell is observed, and 0 elsewhere. */
    public F64Array mask() {
        return spread(0, k -> 1);
    }

    private F64Array spread(double elsewhere, IntToDoubleFunction cell) {
        double[] elements = new double[Math.multiplyExact(rows, columns)];
        Arrays.fill(elements, elsewhere);
        for (int k = 0; k < values.length; k++) {
            elements[cellRows[k] * columns + cellColumns[k]] = cell.applyAsDouble(k);
        }
        return F64Array.owning(elements, Shape.of(rows, columns));
    }

    private static void requireCells(int rows, int columns, int[] cellRows, int[] cellColumns, double[] values) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "a matrix has at least one row and column, found " + rows + "×" + columns);
        }
        for (int k = 0; k < values.length; k++) {
            requireInside(rows, columns, cellRows[k], cellColumns[k]);
            if (!Double.isFinite(values[k])) {
                throw new IllegalArgumentException(
                        cell(cellRows[k], cellColumns[k]) + " is " + values[k] + ", expected a finite number");
            }
        }
    }

    private static void requireDistinct(int[] sortedRows, int[] sortedColumns) {
        for (int k = 1; k < sortedRows.length; k++) {
            if (sortedRows[k] == sortedRows[k - 1] && sortedColumns[k] == sortedColumns[k - 1]) {
                throw new IllegalArgumentException(cell(sortedRows[k], sortedColumns[k]) + " is given twice");
            }
        }
    }

    private static String cell(int row, int column) {
        return "cell (" + row + ", " + column + ")";
    }

    private static void requireInside(int rows, int columns, int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IllegalArgumentException(
                    cell(row, column) + " lies outside the " + rows + "×" + columns + " matrix");
        }
    }
}
