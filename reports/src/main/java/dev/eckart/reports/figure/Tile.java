package dev.eckart.reports.figure;

import java.util.OptionalDouble;

/**
 * A cell of a matrix that is shown by shades.
 *
 * @param text what stands in it
 * @param more what stands below that; empty for nothing
 * @param share how dark it is, from 0 to 1; a cell without is left open
 * @param best whether it is framed
 */
record Tile(String text, String more, OptionalDouble share, boolean best) {

    /** A cell without a value, and what stands in it for one. */
    static Tile open(String text) {
        return new Tile(text, "", OptionalDouble.empty(), false);
    }
}
