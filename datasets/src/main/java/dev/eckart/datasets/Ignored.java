package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** Not looked at: any texts, which become no column. */
@Name("ignored")
@Doc("any texts, which are not looked at")
public record Ignored() implements ColumnType {

    /** Offers the type to files. */
    public static final class Offered extends Offer<Ignored> {
        public Offered() {
            super(Ignored.class, Provider.API_VERSION);
        }
    }
}
