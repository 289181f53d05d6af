package dev.eckart.datasets;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a list of hidden cells. */
record HiddenCells(List<List<Integer>> cells, DataShape data) {

    void check(Problems problems) {
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            check(cells.get(i), seen, problems.at(i));
        }
        int[] hiddenInRow = new int[data.rows()];
        int[] hiddenInColumn = new int[data.columns()];
        seen.forEach(cell -> {
            hiddenInRow[cell.get(0)]++;
            hiddenInColumn[cell.get(1)]++;
        });
        checkObserved("row", hiddenInRow, data.columns(), problems);
        checkObserved("column", hiddenInColumn, data.rows(), problems);
    }

    /** Adds the cell to those seen, if it is one. */
    private void check(List<Integer> cell, Set<List<Integer>> seen, Problems problems) {
        if (cell.size() != 2) {
            problems.add("found " + cell + ", expected [row, column]");
        } else if (!within(cell.get(0), data.rows()) || !within(cell.get(1), data.columns())) {
            problems.add("cell " + cell + " is outside " + data.name() + ", which has rows 0 to " + (data.rows() - 1)
                    + " and columns 0 to " + (data.columns() - 1));
        } else if (!seen.add(cell)) {
            problems.add("cell " + cell + " is named twice");
        }
    }

    private static boolean within(int position, int count) {
        return position >= 0 && position < count;
    }

    private static void checkObserved(String line, int[] hidden, int cells, Problems problems) {
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] == cells) {
                problems.add(line + " " + i + " would have no observed cell left");
            }
        }
    }
}
