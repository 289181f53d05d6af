package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers that are written down, such as the start that a report prints. One initialiser serves all parameters of a
 * model that start by it: each takes the list that has as many numbers as it has elements, row-major, so that two of
 * one size start alike. Draws nothing.
 *
 * @param values a list for each size of parameter, no two of one length
 */
@Name("given")
@Doc("the numbers that are written here")
public record Given(
        @Doc("a list for each parameter, row-major, told apart by their lengths") List<List<Double>> values)
        implements Initialiser {

    public Given {
        List<List<Double>> lists = values.stream().map(List::copyOf).toList();
        Header.check(Given.class, problems -> checkLengths(lists, problems.at("values")), lists);
        values = lists;
    }

    /** @throws IllegalArgumentException if no list has as many numbers as the shape has elements */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        for (List<Double> list : values) {
            if (list.size() == shape.size()) {
                return F64Array.owning(list.stream().mapToDouble(Double::doubleValue).toArray(), shape);
            }
        }
        throw new IllegalArgumentException("no list of " + shape.size() + " numbers is given for shape " + shape
                + ", only of " + values.stream().map(List::size).toList());
    }

    private static void checkLengths(List<List<Double>> lists, Problems problems) {
        Set<Integer> lengths = new HashSet<>();
        for (int i = 0; i < lists.size(); i++) {
            if (!lengths.add(lists.get(i).size())) {
                problems.at(i).add(
                        "found a second list of " + lists.get(i).size() + " numbers, expected another length");
            }
        }
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Given> {
        public Offered() {
            super(Given.class, Provider.API_VERSION);
        }
    }
}
