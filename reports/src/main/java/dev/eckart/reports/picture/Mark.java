package dev.eckart.reports.picture;

import java.awt.geom.Path2D;
import java.util.List;

/** A shape with one colour. Shapes are in units of the picture, with y downwards. */
sealed interface Mark {

    /** The path, which nobody changes. */
    Path2D shape();

    /** Red, green and blue, eight bits each. */
    int colour();

    /**
     * The inside of a path: all around which it winds.
     *
     * @param opacity from 0 to 1
     */
    record Filled(Path2D shape, int colour, double opacity) implements Mark {}

    /**
     * A path as a stroke.
     *
     * @param width above 0
     * @param round whether corners are rounded
     * @param dashes lengths that are drawn and left out in turn; none where the stroke is whole
     */
    record Stroked(Path2D shape, int colour, double width, boolean round, List<Double> dashes) implements Mark {
        public Stroked {
            dashes = List.copyOf(dashes);
        }
    }
}
