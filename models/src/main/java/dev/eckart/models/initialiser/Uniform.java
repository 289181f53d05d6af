package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * Independent numbers, uniform on [low, high).
 *
 * @param low the least value
 * @param high above low
 */
@Name("uniform")
@Doc("independent numbers, uniform from low (included) to high (excluded)")
public record Uniform(@Doc("the least value") double low, @Doc("the bound above")
        @Example("1") double high) implements Initialiser {

    public Uniform {
        double from = low;
        double to = high;
        Header.check(Uniform.class, problems -> checkOrder(from, to, problems.at("high")), low, high);
    }

    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        double[] elements = new double[shape.size()];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = stream.uniform(low, high);
        }
        return F64Array.owning(elements, shape);
    }

    private static void checkOrder(double low, double high, Problems problems) {
        if (low >= high) {
            problems.add("found " + high + ", expected more than low, which is " + low);
        }
    }

    /** Where no number is drawn from below 0. */
    @Override
    public boolean startsAboveZero(int rank) {
        return low >= 0;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Uniform> {
        public Offered() {
            super(Uniform.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
