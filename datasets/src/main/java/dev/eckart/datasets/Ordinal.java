package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;

/**
 * Categories in an order, which become their positions in it: 0, 1, 2 …
 *
 * @param order all categories, the lowest first; none twice
 */
@Name("ordinal")
@Doc("categories in an order: one column of their positions, from 0")
public record Ordinal(@Doc("all categories, the lowest first")
        @Example("[\"1\", \"2\", \"3\"]") List<String> order) implements ColumnType {

    public Ordinal {
        List<String> categories = List.copyOf(order);
        Header.check(Ordinal.class, problems -> Categories.check(categories, problems.at("order")), order);
        order = categories;
    }

    /** Offers the type to files. */
    public static final class Offered extends Offer<Ordinal> {
        public Offered() {
            super(Ordinal.class, Provider.API_VERSION);
        }
    }
}
