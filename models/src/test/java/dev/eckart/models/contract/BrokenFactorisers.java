package dev.eckart.models.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import java.util.List;
import java.util.stream.IntStream;

/** Models that give every row the means of the columns, and would be right but for one thing. */
final class BrokenFactorisers {

    private BrokenFactorisers() { }

    interface OfRankOne extends Factoriser {
        @Override
        default int rank() {
            return 1;
        }
    }

    private record Means(NdArray rowFactors, NdArray columnFactors) implements Factorisation {
        static Means of(NdArray matrix, double factor) {
            if (matrix.shape().size() == 0) {
                throw new IllegalArgumentException("no cells");
            }
            matrix.requireFinite();
            double[] means = IntStream.range(0, matrix.columns())
                    .mapToDouble(column -> Sums.mean(matrix.rows(), row -> matrix.at(row, column)))
                    .toArray();
            return new Means(
                    NdArray.filled(factor, Shape.of(matrix.rows(), 1)), NdArray.of(means, matrix.columns(), 1));
        }

        @Override
        public NdArray reconstruction() {
            int columns = columnFactors.rows();
            double[] cells = IntStream.range(0, rowFactors.rows() * columns)
                    .mapToDouble(cell -> rowFactors.at(cell / columns, 0) * columnFactors.at(cell % columns, 0))
                    .toArray();
            return NdArray.of(cells, rowFactors.rows(), columns);
        }
    }

    @Name("tight-lipped")
    @Doc("lacks outputs that every factorisation has")
    record TightLipped() implements OfRankOne {
        @Override
        public List<String> outputs() {
            return List.of("reconstruction");
        }

        @Override
        public Factorisation fit(NdArray matrix, FitContext context) {
            return Means.of(matrix, 1);
        }
    }

    @Name("contrary")
    @Doc("gives every row the negative means")
    record Contrary() implements OfRankOne {
        @Override
        public Factorisation fit(NdArray matrix, FitContext context) {
            return Means.of(matrix, -1);
        }
    }
}
