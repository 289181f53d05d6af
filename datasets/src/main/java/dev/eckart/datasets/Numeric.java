package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** Finite decimal numbers, such as {@code 5.1} or {@code -2e-3}. */
@Name("numeric")
@Doc("finite decimal numbers")
public record Numeric() implements ColumnType {

    /** Offers the type to files. */
    public static final class Offered extends Offer<Numeric> {
        public Offered() {
            super(Numeric.class, Provider.API_VERSION);
        }
    }
}
