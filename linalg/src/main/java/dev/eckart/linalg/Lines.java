package dev.eckart.linalg;

import java.util.stream.IntStream;

/** Cells sorted by the line they lie in, row or column, by counting. */
final class Lines {

    private Lines() { }

    /** Where the cells of each line start when they are sorted by line; last, the number of cells. */
    static int[] starts(int lines, int[] lineOfCell) {
        int[] starts = new int[lines + 1];
        for (int line : lineOfCell) {
            starts[line + 1]++;
        }
        for (int line = 0; line < lines; line++) {
            starts[line + 1] += starts[line];
        }
        return starts;
    }

    /** Cells by line; those of one line keep their order. */
    static int[] sorted(int[] lineOfCell, int[] starts, IntStream cells) {
        int[] next = starts.clone();
        int[] order = new int[lineOfCell.length];
        cells.forEachOrdered(cell -> order[next[lineOfCell[cell]]++] = cell);
        return order;
    }
}
