package dev.eckart.reports.table;

import dev.eckart.models.metric.Direction;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param numeric whether it holds numbers, which stand right-aligned
 * @param direction which of its numbers are better, where that can be said
 * @param subject what all of its cells are about, besides what their rows are about
 */
public record Column(String label, boolean numeric, Optional<Direction> direction, Subject subject) {

    /** A column of cells that have nothing in common. */
    public Column(String label, boolean numeric, Optional<Direction> direction) {
        this(label, numeric, direction, Subject.NONE);
    }

    /** A column of names. */
    public static Column names(String label) {
        return new Column(label, false, Optional.empty());
    }

    /** A column of numbers of which none is better. */
    public static Column numbers(String label) {
        return new Column(label, true, Optional.empty());
    }

    /** A column of numbers that are compared. */
    public static Column ranked(String label, Direction direction) {
        return new Column(label, true, Optional.of(direction));
    }

    /** This column, told what its cells are about. */
    public Column about(Subject told) {
        return new Column(label, numeric, direction, told);
    }
}
