package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import java.util.Optional;

/** The rows in their own order, the same in every epoch. Draws nothing. */
@Name("sequential")
@Doc("the rows in their own order, the same in every epoch")
public record Sequential() implements RowOrder {

    @Override
    public Optional<int[]> next(int rows, FitContext context) {
        return Optional.empty();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Sequential> {
        public Offered() {
            super(Sequential.class, Provider.API_VERSION);
        }
    }
}
