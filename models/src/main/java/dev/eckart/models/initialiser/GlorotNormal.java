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
 * Independent normal numbers of mean 0 and variance 2 / (inputs + units), for weights inputs×units; not truncated, as
 * PyTorch's and unlike Keras's. Glorot and Bengio (2010), "Understanding the difficulty of training
 * deep feedforward neural networks", PMLR 9:249–256.
 */
@Name("glorot-normal")
@Doc("independent normal numbers, of a spread that suits inputs and units")
public record GlorotNormal() implements Initialiser {

    /** @throws IllegalArgumentException if the shape is no matrix's */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        Fans fans = Fans.of(shape);
        return new Normal(0, Fans.root(2, fans.in() + fans.out())).draw(shape, stream);
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Fans.check("glorot-normal", shapes, problems);
    }

    /** Half of the numbers are negative. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<GlorotNormal> {
        public Offered() {
            super(GlorotNormal.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
