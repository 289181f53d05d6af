package dev.eckart.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The sentences that warn of a best row that was sought on the test part: the more points, the luckier the best. */
final class SweepNotes {

    private SweepNotes() { }

    /** One sentence for each column of a test metric and each swept model that is the best there. */
    static List<String> of(List<MetricColumn> columns) {
        List<String> notes = new ArrayList<>();
        for (MetricColumn column : columns) {
            if (column.onTest()) {
                points(column).forEach((model, points) -> notes.add(column.column().label() + ": best of " + points
                        + " points of " + model + " on test: optimistic."));
            }
        }
        return notes;
    }

    /** By model that has the best value, at how many points of the sweep it was tried; more than one. */
    private static SequencedMap<String, Integer> points(MetricColumn column) {
        SequencedMap<String, Integer> points = new LinkedHashMap<>();
        for (int i = 0; i < column.variants().size(); i++) {
            if (column.sample(i).isComplete() && column.printsAsBest(i)) {
                String model = column.variants().get(i).variant().model();
                points.put(model, (int) column.variants().stream()
                        .filter(variant -> variant.variant().model().equals(model))
                        .count());
            }
        }
        points.values().removeIf(count -> count < 2);
        return points;
    }
}
