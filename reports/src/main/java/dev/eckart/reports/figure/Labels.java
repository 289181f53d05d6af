package dev.eckart.reports.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels from covering each other. */
final class Labels {

    private Labels() { }

    /**
     * Places near the wanted ones, in their order, at least some distance apart and within the bounds where there is
     * room.
     */
    static List<Double> apart(List<Double> wanted, double distance, double top, double bottom) {
        List<Integer> downwards =
                IntStream.range(0, wanted.size()).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        double[] places = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        double next = top;
        for (int label : downwards) {
            places[label] = Math.max(places[label], next);
            next = places[label] + distance;
        }
        double last = bottom;
        for (int label : downwards.reversed()) {
            places[label] = Math.min(places[label], last);
            last = places[label] - distance;
        }
        List<Double> apart = new ArrayList<>();
        for (double place : places) {
            apart.add(place);
        }
        return apart;
    }
}
