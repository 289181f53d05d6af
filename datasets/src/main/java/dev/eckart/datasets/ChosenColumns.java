package dev.eckart.datasets;

import dev.eckart.components.Nearest;
import dev.eckart.components.Problems;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Some columns in some order.
 *
 * @param before the number of columns that these are chosen from
 * @param places their positions among those, from 0
 */
record ChosenColumns(int before, List<Integer> places) implements FittedStep {

    /** @throws IllegalArgumentException if no column would be left */
    ChosenColumns {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("leaves no column");
        }
    }

    /** @throws IllegalArgumentException naming each name that is none of a column */
    static List<Integer> places(List<String> wanted, List<String> names) {
        List<String> faults = new ArrayList<>();
        wanted.stream().filter(name -> !names.contains(name)).forEach(name -> faults.add(
                "no column \"" + name + "\"" + Nearest.hint(name, names)));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("; ", faults) + "; columns: " + String.join(", ", names));
        }
        return wanted.stream().map(names::indexOf).toList();
    }

    /** Adds what is wrong with a list of columns, whatever the data. */
    static void check(List<String> columns, Problems problems) {
        if (columns.isEmpty()) {
            problems.add("found no column, expected at least one");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!seen.add(columns.get(i))) {
                problems.at(i).add("\"" + columns.get(i) + "\" stands twice");
            }
        }
    }

    @Override
    public NdArray apply(NdArray data) {
        if (data.columns() != before) {
            throw new IllegalArgumentException("fitted to " + before + " columns, found " + data.columns());
        }
        double[] chosen = IntStream.range(0, data.rows())
                .boxed()
                .flatMapToDouble(row -> places.stream().mapToDouble(place -> data.at(row, place)))
                .toArray();
        return F64Array.owning(chosen, Shape.of(data.rows(), places.size()));
    }

    @Override
    public List<String> columnNames(List<String> names) {
        return places.stream().map(names::get).toList();
    }
}
