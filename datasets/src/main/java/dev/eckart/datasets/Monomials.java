package dev.eckart.datasets;

import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Products of columns.
 *
 * @param before the number of columns that are multiplied
 * @param products the columns of each product, ascending; a column's power is how often it occurs
 */
record Monomials(int before, List<List<Integer>> products) implements FittedStep {

    /** The most columns that are made. */
    static final int MOST = 100_000;

    /** @throws InvalidSettingsException if there would be more than {@value #MOST} columns */
    static Monomials of(int columns, Polynomial polynomial) {
        List<List<Integer>> all = new ArrayList<>();
        List<List<Integer>> longest = List.of(List.of());
        if (polynomial.includeBias()) {
            all.addAll(longest);
        }
        for (int degree = 1; degree <= polynomial.degree(); degree++) {
            longest = longer(longest, columns, polynomial);
            all.addAll(longest);
        }
        requireFew(all.size(), columns, polynomial);
        return new Monomials(columns, all);
    }

    @Override
    public NdArray apply(NdArray data) {
        if (data.columns() != before) {
            throw new IllegalArgumentException("fitted to " + before + " columns, found " + data.columns());
        }
        double[] values = new double[Math.multiplyExact(data.rows(), products.size())];
        for (int place = 0; place < values.length; place++) {
            values[place] = product(data, place / products.size(), products.get(place % products.size()));
        }
        return F64Array.owning(values, Shape.of(data.rows(), products.size()));
    }

    @Override
    public List<String> columnNames(List<String> names) {
        return products.stream().map(product -> name(product, names)).toList();
    }

    /** The products of one column more: a column joins those that end before it or, if it may occur again, with it. */
    private static List<List<Integer>> longer(List<List<Integer>> products, int columns, Polynomial polynomial) {
        int leastStep = polynomial.interactionOnly() ? 1 : 0;
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> product : products) {
            int from = product.isEmpty() ? 0 : product.getLast() + leastStep;
            IntStream.range(from, columns)
                    .mapToObj(column -> Stream.concat(product.stream(), Stream.of(column)).toList())
                    .forEach(longer::add);
            requireFew(longer.size(), columns, polynomial);
        }
        return longer;
    }

    private static void requireFew(int count, int columns, Polynomial polynomial) {
        Header.require(polynomial, problems -> {
            if (count > MOST) {
                problems.at("degree").add(
                        "would make more than " + MOST + " columns of " + columns + "; take a lower degree");
            }
        });
    }

    private static double product(NdArray data, int row, List<Integer> columns) {
        double product = 1;
        for (int column : columns) {
            product *= data.at(row, column);
        }
        return product;
    }

    private static String name(List<Integer> product, List<String> names) {
        if (product.isEmpty()) {
            return "1";
        }
        return product.stream().distinct().map(column -> {
            long power = product.stream().filter(column::equals).count();
            return names.get(column) + (power == 1 ? "" : "^" + power);
        }).collect(Collectors.joining(" "));
    }
}
