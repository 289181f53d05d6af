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
import dev.eckart.linalg.Pca;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.RankLimit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Principal component analysis: the columns' means, and the best factorisation of what is left. It centres the data
 * itself; nothing is scaled. The signs are {@link Pca}'s. Draws nothing.
 *
 * @param rank number of components, at least 1 and at most min(m, n)
 */
@Name("pca")
@Doc("principal components: the columns' means and the best factorisation of what is left")
public record PrincipalComponents(@Doc("number of components") @Min(1)
        @Example("2") int rank) implements Factoriser, DataChecked {

    public PrincipalComponents {
        Header.check(PrincipalComponents.class, rank);
    }

    /** @throws IllegalArgumentException if there are fewer than two rows, too, for then nothing varies */
    @Override
    public Components fit(NdArray matrix, FitContext context) {
        RankLimit.require(rank, matrix.rows(), matrix.columns());
        Pca pca = Pca.of(matrix).truncated(rank);
        return new Components(pca.mean(), pca.scores(), pca.axes());
    }

    /** Those of the matrix less its columns' means. */
    @Override
    public NdArray singularValues(NdArray matrix) {
        return Pca.of(matrix).centred().values();
    }

    @Override
    public List<String> outputs() {
        return Stream.concat(Factoriser.super.outputs().stream(), Stream.of("scores", "axes")).toList();
    }

    @Override
    public void check(DataShape data, Problems problems) {
        RankLimit.check(rank, data, problems);
        if (data.rows() < 2) {
            problems.add("pca needs at least 2 rows, " + data.name() + " has " + data.rows());
        }
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<PrincipalComponents> {
        public Offered() {
            super(PrincipalComponents.class, Provider.API_VERSION);
        }
    }
}
