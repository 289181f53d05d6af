package dev.eckart.reports.figure;

import java.util.List;
import java.util.Optional;

/**
 * What can be read off a chart of lines, for those who cannot see it and for those who point at it.
 *
 * @param across what the axis across is of, such as {@code epoch}
 * @param lines the names of the lines
 * @param stops places on that axis, ascending; where there are many, some of them, evenly spread, the last among them
 * @param of of how many places they are
 */
public record Readout(String across, List<String> lines, List<Stop> stops, int of) {

    public Readout {
        lines = List.copyOf(lines);
        stops = List.copyOf(stops);
    }

    /**
     * A place on the axis across.
     *
     * @param label its value
     * @param x where it is on the picture
     * @param marks one for each line; none where that has no value
     */
    public record Stop(String label, double x, List<Optional<Mark>> marks) {
        public Stop {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A point of a line.
     *
     * @param y where it is on the picture
     * @param text its value, and in brackets the ends of the band
     */
    public record Mark(double y, String text) {}
}
