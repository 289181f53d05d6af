package dev.eckart.models.factorisation;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.RankLimit;

/**
 * A whole matrix as the product UVᵀ of two thin ones, m×r and n×r.
 *
 * @param rank r, at least 1 and at most min(m, n)
 * @param fit how U and V are found
 */
@Name("factorisation")
@Doc("a whole matrix as the product of two thin ones, found step by step")
public record MatrixFactorisation(
        @Doc("number of factors") @Min(1) int rank,
        @Doc("how the factors are found") FactorisationFit fit)
        implements Factoriser, DataChecked {

    public MatrixFactorisation {
        Header.check(MatrixFactorisation.class, rank, fit);
    }

    @Override
    public Factors fit(NdArray matrix, FitContext context) {
        RankLimit.require(rank, matrix.rows(), matrix.columns());
        return fit.fit(matrix.requireFinite(), rank, context);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        RankLimit.check(rank, data, problems);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MatrixFactorisation> {
        public Offered() {
            super(MatrixFactorisation.class, Provider.API_VERSION);
        }
    }
}
