package dev.eckart.datasets;

import java.util.List;
import java.util.Optional;

/**
 * A loaded dataset.
 *
 * @param name as a person would name it, such as {@code iris (uci)}
 * @param source the numbers, rows×columns
 * @param columnNames one per column
 * @param labels the class of each row, where there are classes
 * @param note what somebody who compares figures should know of it; empty where there is nothing
 */
public record Dataset(String name, Source source, List<String> columnNames, Optional<Labels> labels, String note) {

    public Dataset {
        columnNames = List.copyOf(columnNames);
    }
}
