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
 * Independent numbers, uniform on [−a, a) with a = √(6 / (inputs + units)), for weights inputs×units: their variance is
 * 2 / (inputs + units). Glorot and Bengio (2010), "Understanding the difficulty of training deep feedforward
 * neural networks", PMLR 9:249–256.
 */
@Name("glorot-uniform")
@Doc("independent uniform numbers, of a width that suits inputs and units")
public record GlorotUniform() implements Initialiser {

    /** @throws IllegalArgumentException if the shape is no matrix's */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        Fans fans = Fans.of(shape);
        double bound = Fans.root(6, fans.in() + fans.out());
        return new Uniform(-bound, bound).draw(shape, stream);
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Fans.check("glorot-uniform", shapes, problems);
    }

    /** Half of the numbers are negative. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<GlorotUniform> {
        public Offered() {
            super(GlorotUniform.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
