package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** Nothing is kept small. */
@Name("none")
@Doc("nothing is kept small")
public record NoRegularisation() implements Regularisation {

    /** Offers the choice to experiment files. */
    public static final class Offered extends Offer<NoRegularisation> {
        public Offered() {
            super(NoRegularisation.class, Provider.API_VERSION);
        }
    }
}
