package dev.eckart.reports.table;

import dev.eckart.models.metric.Direction;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param numeric whether it holds numbers, which stand right-aligned
 * @param direction which of its numbers are better, where that can be said
 */
public record Column(String label, boolean numeric, Optional<Direction> direction) {

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
}
