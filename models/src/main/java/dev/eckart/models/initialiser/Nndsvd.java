package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
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
 * of the data less the model's offset, in which unknown cells count as the mean of the observed ones. Of each pair of
 * singular vectors it takes the parts of one sign, positive or negative, whose lengths have the greater product, at
 * that length; of non-negative data, the first pair has one sign. Each pair is balanced: both get the root of what they
 * multiply to. Draws nothing.
 *
 * @param zeros what stands for a 0
 */
@Name("nndsvd")
@Doc("the parts of one sign of the data's singular vectors, for non-negative factors")
public record Nndsvd(@Doc("what stands for a 0, where multiplicative updates would stay forever")
        @Example("\"mean\"") Fill zeros)
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
            makeNonNegative(
                    new SingularVector(left, pair, target.rows()),
                    new SingularVector(right, pair, target.columns()),
                    svd.values().at(pair));
        }
        double fill = switch (zeros) {
            case ZERO -> 0;
            case MEAN -> Sums.mean(matrix.shape().size(), matrix::at);
        };
        return new FactorStart(factors(left, target.rows(), fill), factors(right, target.columns(), fill));
    }

    private static void makeNonNegative(SingularVector left, SingularVector right, double value) {
        double positive = left.length(1) * right.length(1);
        double negative = left.length(-1) * right.length(-1);
        int sign = positive > negative ? 1 : -1;
        double length = Math.sqrt(value * Math.max(positive, negative));
        left.takePart(sign, length);
        right.takePart(sign, length);
    }

    private static NdArray factors(double[] vectors, int lines, double fill) {
        for (int place = 0; place < vectors.length; place++) {
            vectors[place] = vectors[place] == 0 ? fill : vectors[place];
        }
        return Products.transposed(F64Array.owning(vectors, Shape.of(vectors.length / lines, lines)));
    }

    /** All pairs but the first have zeros, unless these are filled. */
    @Override
    public boolean startsAboveZero(int rank) {
        return rank == 1 || zeros == Fill.MEAN;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Nndsvd> {
        public Offered() {
            super(Nndsvd.class, Provider.API_VERSION);
        }
    }
}
