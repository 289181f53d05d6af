package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** Nothing but zeros. Draws nothing. */
@Name("zeros")
@Doc("zeros everywhere")
public record Zeros() implements Initialiser {

    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        return NdArray.filled(0, shape);
    }

    /** Never. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Zeros> {
        public Offered() {
            super(Zeros.class, Provider.API_VERSION);
        }
    }
}
