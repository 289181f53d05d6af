package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;

/**
 * Independent normal numbers of mean 0 and variance 2 / inputs, for weights inputs×units that relu follows; not
 * truncated, as PyTorch's and unlike Keras's. He et al. (2015), doi:10.1109/ICCV.2015.123.
 */
@Name("he-normal")
@Doc("independent normal numbers, of a spread that suits inputs of relu units")
public record HeNormal() implements Initialiser {

    /** @throws IllegalArgumentException if the shape is no matrix's */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        Fans fans = Fans.of(shape);
        return new Normal(0, Fans.root(2, fans.in())).draw(shape, stream);
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Fans.check("he-normal", shapes, problems);
    }

    /** Half of the numbers are negative. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<HeNormal> {
        public Offered() {
            super(HeNormal.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
