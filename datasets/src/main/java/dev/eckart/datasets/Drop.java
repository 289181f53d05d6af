package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves the named columns out; the others stay in their order. Learns nothing.
 *
 * @param columns names of the columns to leave out, none twice
 */
@Name("drop")
@Doc("all columns but the named ones")
public record Drop(@Doc("names of the columns to leave out")
        @Example("[\"sepal-width\"]") List<String> columns) implements PreparationStep {

    public Drop {
        List<String> copy = List.copyOf(columns);
        Header.check(Drop.class, problems -> ChosenColumns.check(copy, problems.at("columns")), columns);
        columns = copy;
    }

    @Override
    public FitOn fitOn() {
        return FitOn.TRAIN;
    }

    /**
     * @throws InvalidSettingsException naming each name that is none of a column, with the nearest that is one; or if
     *     no column would be left
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        Header.require(this, problems -> check(values.names(), problems.at("columns")));
        return new ChosenColumns(values.columns(), IntStream.range(0, values.columns())
                .filter(place -> !columns.contains(values.names().get(place)))
                .boxed()
                .toList());
    }

    private void check(List<String> names, Problems problems) {
        ChosenColumns.checkKnown(columns, names, problems);
        if (columns.containsAll(names)) {
            problems.add("leaves no column");
        }
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Drop> {
        public Offered() {
            super(Drop.class, Provider.API_VERSION);
        }
    }
}
