package dev.eckart.reports.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves points that lie on each other apart, to either side of their row. */
final class Swarm {

    private Swarm() { }

    /**
     * How far each point is moved: nothing for the first of those at about one place, and then to both sides in turn.
     *
     * @param places along the row
     * @param distance between two points
     * @param room to either side; points that need more lie closer
     */
    static List<Double> offsets(List<Double> places, double distance, double room) {
        Map<Long, Integer> counts = new HashMap<>();
        places.forEach(place -> counts.merge(cell(place, distance), 1, Integer::sum));
        Map<Long, Integer> met = new HashMap<>();
        List<Double> offsets = new ArrayList<>();
        for (double place : places) {
            long cell = cell(place, distance);
            int steps = counts.getOrDefault(cell, 1) / 2;
            double step = steps == 0 ? 0 : Math.min(distance, Math.max(0, room) / steps);
            int number = met.merge(cell, 1, Integer::sum) - 1;
            int layer = (number + 1) / 2;
            offsets.add(layer * (number % 2 == 0 ? step : -step));
        }
        return offsets;
    }

    private static long cell(double place, double distance) {
        return (long) StrictMath.floor(place / distance);
    }
}
