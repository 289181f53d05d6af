package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Svd;

/**
 * The best factors of their rank without biases, balanced: with A<sub>r</sub> = U<sub>r</sub> Σ<sub>r</sub>
 * V<sub>r</sub>ᵀ the truncated singular value decomposition of the data less the model's offset, in which unknown cells
 * count as the mean of the observed ones, U = U<sub>r</sub>√Σ<sub>r</sub> and V = V<sub>r</sub>√Σ<sub>r</sub>, with
 * {@link Svd}'s signs. Draws nothing.
 */
@Name("svd")
@Doc("the singular vectors of the data, each times the root of its singular value")
public record SingularVectors() implements FactorInitialiser {

    @Override
    public FactorStart start(FactorTarget target, RandomStream stream) {
        Svd svd = Svd.of(target.matrix().get()).truncated(target.rank());
        return new FactorStart(scaled(svd.left(), svd.values()), scaled(svd.right(), svd.values()));
    }

    private static NdArray scaled(NdArray vectors, NdArray values) {
        double[] elements = vectors.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] *= Math.sqrt(values.at(place % vectors.columns()));
        }
        return F64Array.owning(elements, vectors.shape());
    }

    /** All but the first are orthogonal to it, and so of both signs where that is of one. */
    @Override
    public boolean startsAboveZero(int rank) {
        return rank == 1;
    }

    /** Offers the initialiser to experiment files. */
    public static final class Offered extends Offer<SingularVectors> {
        public Offered() {
            super(SingularVectors.class, Provider.API_VERSION);
        }
    }
}
