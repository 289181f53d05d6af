package dev.eckart.reports.table;

import java.util.List;

/**
 * A table as data.
 *
 * @param caption what it shows, for people
 * @param columns at least one
 * @param rows each with a cell per column
 * @param footnotes sentences that belong below it
 */
public record ResultTable(String caption, List<Column> columns, List<Row> rows, List<String> footnotes) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.cells().size() + " cells, but there are " + columns.size() + " columns");
            }
        }
    }
}
