package dev.eckart.models;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;

/** The one rule for the number of factors: a matrix has at most as many as it has rows or columns. */
public final class RankLimit {

    private RankLimit() { }

    /** Adds a problem, at the key {@code rank}, if the rank exceeds the least extent of the data. */
    public static void check(int rank, DataShape data, Problems problems) {
        if (exceeds(rank, data.rows(), data.columns())) {
            problems.at("rank").add(message(rank, data.rows(), data.columns()) + " of " + data.name());
        }
    }

    /**
     * Checks a rank against the matrix to be fitted.
     *
     * @throws IllegalArgumentException if the rank exceeds its least extent
     */
    public static void require(int rank, int rows, int columns) {
        if (exceeds(rank, rows, columns)) {
            throw new IllegalArgumentException(
                    message(rank, rows, columns) + " of a " + rows + "×" + columns + " matrix");
        }
    }

    private static boolean exceeds(int rank, int rows, int columns) {
        return rank > Math.min(rows, columns);
    }

    private static String message(int rank, int rows, int columns) {
        return "rank " + rank + " exceeds min(rows, columns) = " + Math.min(rows, columns);
    }
}
