package dev.eckart.reports.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one per column
 * @param subject what all of them are about, besides what their columns are about
 */
public record Row(List<Cell> cells, Subject subject) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of cells that have nothing in common. */
    public Row(List<Cell> cells) {
        this(cells, Subject.NONE);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
