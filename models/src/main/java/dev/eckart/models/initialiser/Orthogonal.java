package dev.eckart.models.initialiser;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Svd;
import java.util.List;

/**
 * A matrix whose columns (of one that is wider than tall, rows) are orthogonal and of length {@code gain}, uniform
 * among all such. It is gain · U Vᵀ, of the singular value decomposition U diag(σ) Vᵀ of standard normal numbers: the
 * nearest such matrix to them, in which no sign is left to choose.
 *
 * @param gain the length, above 0; 1 as in Saxe et al. (2014), arXiv:1312.6120
 */
@Name("orthogonal")
@Doc("columns, or rows where these are fewer, that are orthogonal and of one length")
public record Orthogonal(
        @Doc("the length of columns or rows") @Above(0)
                @Default(value = "1", source = "Saxe et al. (2014), arXiv:1312.6120") double gain)
        implements Initialiser {

    public Orthogonal {
        Header.check(Orthogonal.class, gain);
    }

    /** @throws IllegalArgumentException if the shape is no matrix's */
    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        if (shape.rank() != 2) {
            throw new IllegalArgumentException("expected a matrix to make orthogonal, found shape " + shape);
        }
        NdArray normal = new Normal(0, 1).draw(shape, stream);
        return shape.size() == 0 ? normal : scaled(nearestOrthogonal(normal));
    }

    private static F64Array nearestOrthogonal(NdArray matrix) {
        Svd svd = Svd.of(matrix);
        return Products.byTransposed(svd.left(), svd.right());
    }

    private F64Array scaled(F64Array matrix) {
        double[] elements = matrix.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] *= gain;
        }
        return F64Array.owning(elements, matrix.shape());
    }

    @Override
    public void check(List<Shape> shapes, Problems problems) {
        Fans.check("orthogonal", shapes, problems);
    }

    /** Half of the numbers are negative. */
    @Override
    public boolean startsAboveZero(int rank) {
        return false;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<Orthogonal> {
        public Offered() {
            super(Orthogonal.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
