package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** All training data in each step, in their own order: an epoch is one step. */
@Name("all")
@Doc("all training data: an epoch is one step")
public record WholeBatch() implements Batch {

    @Override
    public int size(int rows) {
        return rows;
    }

    @Override
    public RowOrder order() {
        return new Sequential();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<WholeBatch> {
        public Offered() {
            super(WholeBatch.class, Provider.API_VERSION);
        }
    }
}
