package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * Independent normal numbers, each computed as {@code mean + sd * z} from a standard normal z.
 *
 * @param mean any finite number
 * @param sd standard deviation, at least 0
 */
@Name("normal")
@Doc("independent normal numbers")
public record Normal(@Doc("mean") double mean, @Doc("standard deviation") @Min(0)
        @Example("0.1") double sd) implements Initialiser {

    public Normal {
        Header.check(Normal.class, mean, sd);
    }

    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        double[] elements = new double[shape.size()];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = mean + sd * stream.normal();
        }
        return F64Array.owning(elements, shape);
    }

    /** Where the mean is. */
    @Override
    public boolean startsAboveZero(int rank) {
        return mean > 0;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Normal> {
        public Offered() {
            super(Normal.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
