package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;

/**
 * Keeps the named columns, in the order of the list. Learns nothing.
 *
 * @param columns names of the columns to keep, none twice
 */
@Name("select")
@Doc("the named columns alone, in this order")
public record Select(@Doc("names of the columns to keep")
        @Example("[\"petal-length\", \"petal-width\"]") List<String> columns) implements PreparationStep {

    public Select {
        List<String> copy = List.copyOf(columns);
        Header.check(Select.class, problems -> ChosenColumns.check(copy, problems.at("columns")), columns);
        columns = copy;
    }

    @Override
    public FitOn fitOn() {
        return FitOn.TRAIN;
    }

    /** @throws InvalidSettingsException naming each name that is none of a column, with the nearest that is one */
    @Override
    public FittedStep fit(ColumnValues values) {
        Header.require(this, problems -> ChosenColumns.checkKnown(columns, values.names(), problems.at("columns")));
        return new ChosenColumns(values.columns(), columns.stream().map(values.names()::indexOf).toList());
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Select> {
        public Offered() {
            super(Select.class, Provider.API_VERSION);
        }
    }
}
