package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.linalg.Svd;

/**
 * The non-negative double singular value decomposition of Boutsidis and Gallopoulos (doi:10.1016/j.patcog.2007.09.010)
 * of the data less the model's offset, in which unknown cells count as the mean of the observed ones. Of the first
 * pair of singular vectors it takes the absolute values; of every other pair the parts of one sign, positive or
 * negative, whose lengths have the greater product, at that length. Each pair is balanced: both get the root of what
 * they multiply to. Draws nothing.
 *
 * @param zeros what stands for a 0
 */
@Name("nndsvd")
@Doc("the parts of one sign of the data's singular vectors, for non-negative factors")
public record Nndsvd(@Doc("what stands for a 0, where multiplicative updates would stay forever") Fill zeros)
        implements FactorInitialiser {

    public Nndsvd {
        Header.check(Nndsvd.class, zeros);
    }

    @Override
    public FactorStart start(FactorTarget target, RandomStream stream) {
        NdArray matrix = target.matrix().get();
        Svd svd = Svd.of(matrix).truncated(target.rank());
        double[] left = Products.transposed(svd.left()).toDoubles();
        double[] right = Products.transposed(svd.right()).toDoubles();
        for (int pair = 0; pair < target.rank(); pair++) {
            Pair vectors = new Pair(
                    left, pair * target.rows(), target.rows(), right, pair * target.columns(), target.columns());
            vectors.makeNonNegative(svd.values().at(pair), pair == 0);
        }
        double fill = switch (zeros) {
            case ZERO -> 0;
            case MEAN -> Sums.mean(matrix.shape().size(), matrix::at);
        };
        return new FactorStart(factors(left, target.rows(), fill), factors(right, target.columns(), fill));
    }

    private static NdArray factors(double[] vectors, int lines, double fill) {
        for (int place = 0; place < vectors.length; place++) {
            vectors[place] = vectors[place] == 0 ? fill : vectors[place];
        }
        return Products.transposed(F64Array.owning(vectors, Shape.of(vectors.length / lines, lines)));
    }

    /** A pair of singular vectors, side by side with others. */
    private record Pair(double[] left, int fromLeft, int rows, double[] right, int fromRight, int columns) {

        void makeNonNegative(double value, boolean first) {
            if (first) {
                takeSign(0, Math.sqrt(value), Math.sqrt(value));
                return;
            }
            double positive = length(left, fromLeft, rows, 1) * length(right, fromRight, columns, 1);
            double negative = length(left, fromLeft, rows, -1) * length(right, fromRight, columns, -1);
            int sign = positive > negative ? 1 : -1;
            double scale = Math.sqrt(value * Math.max(positive, negative));
            takeSign(sign, over(scale, length(left, fromLeft, rows, sign)),
                    over(scale, length(right, fromRight, columns, sign)));
        }

        private void takeSign(int sign, double ofLeft, double ofRight) {
            for (int i = fromLeft; i < fromLeft + rows; i++) {
                left[i] = part(left[i], sign) * ofLeft;
            }
            for (int i = fromRight; i < fromRight + columns; i++) {
                right[i] = part(right[i], sign) * ofRight;
            }
        }

        private static double length(double[] vectors, int from, int count, int sign) {
            return Math.sqrt(Sums.of(count, i -> part(vectors[from + i], sign) * part(vectors[from + i], sign)));
        }

        /** The element where it has the sign, as a positive number; for the sign 0 its absolute value. */
        private static double part(double element, int sign) {
            return sign == 0 ? Math.abs(element) : Math.max(sign * element, 0.0);
        }

        private static double over(double scale, double length) {
            return length == 0 ? 0 : scale / length;
        }
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Nndsvd> {
        public Offered() {
            super(Nndsvd.class, Provider.API_VERSION);
        }
    }
}
