package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import java.util.Optional;

/** A new order in every epoch: a permutation, uniform among all, drawn from the stream "batch". */
@Name("shuffled")
@Doc("a new random order in every epoch")
public record Shuffled() implements RowOrder {

    @Override
    public Optional<int[]> next(int rows, FitContext context) {
        return Optional.of(context.stream(STREAM).permutation(rows));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Shuffled> {
        public Offered() {
            super(Shuffled.class, Provider.API_VERSION, STREAM);
        }
    }
}
