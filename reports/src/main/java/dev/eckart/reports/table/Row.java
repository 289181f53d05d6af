package dev.eckart.reports.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one per column
 * @param subject what all of them are about, besides what their columns are about
 * @param subjects what each of them is about, besides, one per cell; empty where nothing is to be added
 */
public record Row(List<Cell> cells, Subject subject, List<Subject> subjects) {

    public Row {
        cells = List.copyOf(cells);
        subjects = List.copyOf(subjects);
        if (!subjects.isEmpty() && subjects.size() != cells.size()) {
            throw new IllegalArgumentException(subjects.size() + " subjects for " + cells.size() + " cells");
        }
    }

    /** A row of cells that have something in common, and no more to say each. */
    public Row(List<Cell> cells, Subject subject) {
        this(cells, subject, List.of());
    }

    /** A row of cells that have nothing in common. */
    public Row(List<Cell> cells) {
        this(cells, Subject.NONE);
    }

    /** What one cell is about, besides its row and its column. */
    public Subject subject(int cell) {
        return subjects.isEmpty() ? Subject.NONE : subjects.get(cell);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
