package dev.eckart.datasets;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the lists of one partition: each row is in one of them, once at most. Mutable and not thread-safe. */
final class RowLists {

    private final DataShape data;
    private final Set<Integer> seen = new HashSet<>();

    RowLists(DataShape data) {
        this.data = data;
    }

    /** Checks the next list. */
    void check(List<Integer> rows, Problems problems) {
        if (rows.isEmpty()) {
            problems.add("found no row, expected at least one");
        }
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            if (row >= data.rows()) {
                problems.at(i).add("found " + row + ", but " + data.name() + " has rows 0 to " + (data.rows() - 1));
            } else if (!seen.add(row)) {
                problems.at(i).add("row " + row + " is named twice");
            }
        }
    }
}
