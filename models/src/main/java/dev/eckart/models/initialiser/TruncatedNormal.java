package dev.eckart.models.initialiser;

import dev.eckart.components.Above;
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
 * Independent normal numbers that lie within some standard deviations of the mean, each computed as
 * {@code mean + sd * z} from the first standard normal z that does. What comes out has a standard deviation below
 * {@code sd}: 0.88 of it when cut at 2.
 *
 * @param mean any finite number
 * @param sd standard deviation before the cut, above 0
 * @param cut the greatest distance from the mean, in standard deviations; at least 0.1, as below few z would do
 */
@Name("truncated-normal")
@Doc("independent normal numbers, drawn again where they lie far from the mean")
public record TruncatedNormal(
        @Doc("mean") double mean,
        @Doc("standard deviation before the cut") @Above(0) double sd,
        @Doc("the greatest distance from the mean, in standard deviations") @Min(0.1) @Example("2") double cut)
        implements Initialiser {

    public TruncatedNormal {
        Header.check(TruncatedNormal.class, mean, sd, cut);
    }

    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        double[] elements = new double[shape.size()];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = mean + sd * within(stream);
        }
        return F64Array.owning(elements, shape);
    }

    private double within(RandomStream stream) {
        double z = stream.normal();
        while (Math.abs(z) > cut) {
            z = stream.normal();
        }
        return z;
    }

    /** Where the mean is. */
    @Override
    public boolean startsAboveZero(int rank) {
        return mean > 0;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<TruncatedNormal> {
        public Offered() {
            super(TruncatedNormal.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
