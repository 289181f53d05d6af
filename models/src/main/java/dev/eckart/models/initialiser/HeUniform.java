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
 * Independent numbers, uniform on [−a, a) with a = √(6 / inputs), for weights inputs×units that relu follows: their
 * variance is 2 / inputs. He et al. (2015), doi:10.1109/ICCV.2015.123.
 */
@Name("he-uniform")
@Doc("independent uniform numbers, of a width that suits inputs of relu units")
public record HeUniform() implements Initialiser {

    /** @throws IllegalArgumentException if the shape is no matrix's */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        Fans fans = Fans.of(shape);
        double bound = Fans.root(6, fans.in());
        return new Uniform(-bound, bound).draw(shape, stream);
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Fans.check("he-uniform", shapes, problems);
    }

    /** Half of the numbers are negative. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<HeUniform> {
        public Offered() {
            super(HeUniform.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
