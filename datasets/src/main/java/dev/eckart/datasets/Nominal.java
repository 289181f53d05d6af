package dev.eckart.datasets;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.Optional;

/**
 * Categories without an order, which become a column each: 1 in the rows of that category, 0 in the others, NaN where
 * the value is missing. The column of the category {@code red} of {@code colour} is named {@code colour=red}.
 *
 * @param categories all categories, in the order of their columns, none twice; without it those that the data has,
 *     sorted by their characters
 * @param drop which category gets no column
 */
@Name("nominal")
@Doc("categories without an order: a column of zeros and ones for each")
public record Nominal(
        @Doc("all categories, in the order of their columns; without it those found, sorted")
                Optional<List<String>> categories,
        @Doc("which category gets no column")
                @Default(value = "\"none\"", source = "scikit-learn's OneHotEncoder") Drop drop)
        implements ColumnType {

    /** Which category gets no column. */
    public enum Drop {
        /** Every category gets one. */
        NONE,
        /** The first gets none, so that the columns and a constant one are independent. */
        FIRST
    }

    public Nominal {
        Optional<List<String>> copy = categories.map(List::copyOf);
        Header.check(
                Nominal.class,
                problems -> copy.ifPresent(all -> Categories.check(all, problems.at("categories"))),
                categories,
                drop);
        categories = copy;
    }

    /** Offers the type to files. */
    public static final class Offered extends Offer<Nominal> {
        public Offered() {
            super(Nominal.class, Provider.API_VERSION);
        }
    }
}
