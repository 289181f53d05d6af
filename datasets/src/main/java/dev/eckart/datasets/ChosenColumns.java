package dev.eckart.datasets;

import dev.eckart.components.Nearest;
import dev.eckart.components.Problems;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
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

    /** Adds a problem, at its place in the list, for each name that is none of a column. */
    static void checkKnown(List<String> wanted, List<String> names, Problems problems) {
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            if (!names.contains(name)) {
                String hint = Nearest.hint(name, names);
                problems.at(i).add("no column \"" + name + "\"" + (hint.isEmpty() ? ";" : hint) + " columns: "
                        + String.join(", ", names));
            }
        }
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
