package dev.eckart.models.factorisation;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Svd;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.RankLimit;

/**
 * The truncated singular value decomposition: of all matrices of its rank, the nearest to the data in the sum of
 * squares. The row factors are U<sub>r</sub>Σ<sub>r</sub> and the column factors V<sub>r</sub>, with {@link Svd}'s
 * signs. Nothing is centred. Draws nothing.
 *
 * @param rank r, at least 1 and at most min(m, n)
 */
@Name("truncated-svd")
@Doc("the best factorisation of its rank, by singular value decomposition")
public record TruncatedSvd(@Doc("number of factors") @Min(1)
        @Example("2") int rank) implements Factoriser, DataChecked {

    public TruncatedSvd {
        Header.check(TruncatedSvd.class, rank);
    }

    @Override
    public Factors fit(NdArray matrix, FitContext context) {
        RankLimit.require(rank, matrix.rows(), matrix.columns());
        Svd svd = Svd.of(matrix).truncated(rank);
        return new Factors(svd.scores(), svd.right());
    }

    @Override
    public void check(DataShape data, Problems problems) {
        RankLimit.check(rank, data, problems);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<TruncatedSvd> {
        public Offered() {
            super(TruncatedSvd.class, Provider.API_VERSION);
        }
    }
}
