package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * Some rows in each step, every row once in an epoch. Where the rows do not divide evenly, the last step of an epoch
 * sees fewer; as in PyTorch, a mean is then taken over those few.
 *
 * @param size the rows of a step, at least 1
 * @param order in which an epoch's steps come to the rows
 */
@Name("minibatches")
@Doc("some rows in each step, every row once in an epoch")
public record Minibatches(
        @Doc("the rows of a step; the last step of an epoch has what is left") @Min(1) @Example("16") int size,
        @Doc("the order in which an epoch's steps come to the rows") RowOrder order)
        implements Batch {

    public Minibatches {
        Header.check(Minibatches.class, size, order);
    }

    @Override
    public int size(int rows) {
        return size;
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Minibatches> {
        public Offered() {
            super(Minibatches.class, Provider.API_VERSION);
        }
    }
}
