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
import java.util.List;

/**
 * Numbers that are written down, such as the start that a report prints. The parameters that start by it take a list
 * each, in the order in which parameters are drawn: of a matrix U and then V; of a network the weights layer by layer,
 * or the biases. Draws nothing.
 *
 * @param values a list for each parameter, row-major
 */
@Name("given")
@Doc("the numbers that are written here")
@Example("{\"type\": \"given\", \"values\": [[0.9, 0.1, 0.5, 0.4, 0.2, 0.7], [0.3, 0.8, 0.6, 0.2, 0.1, 0.5]]}")
public record Given(
        @Doc("a list for each parameter, row-major: of U and V, or of each layer, first to last")
                List<List<Double>> values)
        implements Initialiser {

    public Given {
        List<List<Double>> lists = values.stream().map(List::copyOf).toList();
        Header.check(Given.class, lists);
        values = lists;
    }

    /** The first list. */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        return draw(0, shape, stream);
    }

    /** @throws IllegalArgumentException if there is no such list, or it has not as many numbers as the shape */
    @Override
    public NdArray draw(int place, Shape shape, RandomStream stream) {
        if (place >= values.size()) {
            throw new IllegalArgumentException(
                    "there are " + values.size() + " given lists, and none for shape " + shape);
        }
        List<Double> list = values.get(place);
        if (list.size() != shape.size()) {
            throw new IllegalArgumentException("given list " + place + " has " + message(list.size(), shape));
        }
        return F64Array.owning(list.stream().mapToDouble(Double::doubleValue).toArray(), shape);
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Problems here = problems.at("values");
        if (shapes.size() != values.size()) {
            here.add("found " + values.size() + " lists, expected " + shapes.size() + ", of shapes " + shapes);
            return;
        }
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place).size() != shapes.get(place).size()) {
                here.at(place).add("found " + message(values.get(place).size(), shapes.get(place)));
            }
        }
    }

    /** Where all numbers are. */
    @Override
    public boolean startsAboveZero(int rank) {
        return values.stream().flatMap(List::stream).allMatch(number -> number > 0);
    }

    private static String message(int numbers, Shape shape) {
        return numbers + " numbers, expected " + shape.size() + " of shape " + shape;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Given> {
        public Offered() {
            super(Given.class, Provider.API_VERSION);
        }
    }
}
