package dev.eckart.datasets;

import java.util.List;
import java.util.Optional;

/**
 * A loaded dataset.
 *
 * @param name as a person would name it, such as {@code iris (uci)}
 * @param source the numbers, rows×columns; NaN where a value is missing
 * @param columnNames one per column
 * @param labels the class of each row, where there are classes
 * @param target the number of each row that regressors predict, where there is one
 * @param groups which rows belong together, where that is known: a split by groups keeps them in one part
 * @param note what somebody who compares figures should know of it; empty where there is nothing
 */
public record Dataset(
        String name,
        Source source,
        List<String> columnNames,
        Optional<Labels> labels,
        Optional<Target> target,
        Optional<Labels> groups,
        String note) {

    public Dataset {
        columnNames = List.copyOf(columnNames);
    }

    /** A dataset without target and groups. */
    public Dataset(String name, Source source, List<String> columnNames, Optional<Labels> labels, String note) {
        this(name, source, columnNames, labels, Optional.empty(), Optional.empty(), note);
    }
}
