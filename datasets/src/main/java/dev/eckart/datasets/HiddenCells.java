package dev.eckart.datasets;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with a list of hidden cells. */
record HiddenCells(List<List<Integer>> cells, DataShape data) {

    void check(Problems problems) {
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            check(cells.get(i), seen, problems.at(i));
        }
        checkObserved("row", 0, data.columns(), seen, problems);
        checkObserved("column", 1, data.rows(), seen, problems);
    }

    /** Adds the cell to those seen, if it is one. */
    private void check(List<Integer> cell, Set<List<Integer>> seen, Problems problems) {
        if (cell.size() != 2) {
            problems.add("found " + cell + ", expected [row, column]");
        } else if (cell.get(0) >= data.rows() || cell.get(1) >= data.columns()) {
            problems.add("cell " + cell + " is outside " + data.name() + ", which has rows 0 to " + (data.rows() - 1)
                    + " and columns 0 to " + (data.columns() - 1));
        } else if (!seen.add(cell)) {
            problems.add("cell " + cell + " is named twice");
        }
    }

    /** A line that is hidden whole is the fault of the last cell that was hidden in it. */
    private void checkObserved(String line, int side, int cellsOfLine, Set<List<Integer>> hidden, Problems problems) {
        Map<Integer, Long> hiddenIn =
                hidden.stream().collect(Collectors.groupingBy(cell -> cell.get(side), Collectors.counting()));
        new TreeMap<>(hiddenIn).forEach((place, count) -> {
            if (count == cellsOfLine) {
                int last = IntStream.range(0, cells.size())
                        .filter(i -> hidden.contains(cells.get(i)) && cells.get(i).get(side).equals(place))
                        .max()
                        .orElseThrow();
                problems.at(last).add(line + " " + place + " would have no observed cell left");
            }
        });
    }
}
