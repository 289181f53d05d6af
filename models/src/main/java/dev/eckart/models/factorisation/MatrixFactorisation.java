package dev.eckart.models.factorisation;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Svd;
import dev.eckart.models.Demand;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.RankLimit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A whole matrix as offset + row bias + column bias + UVᵀ, with U m×r and V n×r.
 *
 * @param rank r, at least 1 and at most min(m, n)
 * @param offset what all cells start from; it is not trained
 * @param biases which lines have a bias, each kind at most once
 * @param nonNegative whether U and V have no negative element
 * @param fit how U, V and the biases are found
 */
@Name("factorisation")
@Doc("a whole matrix as the product of two thin ones, found step by step")
public record MatrixFactorisation(
        @Doc("number of factors") @Min(1) @Example("2") int rank,
        @Doc("the constant that all cells start from")
                @Default(value = "\"none\"", source = "the plain product of Eckart and Young (1936)") Offset offset,
        @Doc("which lines have a bias of their own")
                @Default(value = "[]", source = "the plain product of Eckart and Young (1936)") List<Bias> biases,
        @Doc("whether the factors have no negative element")
                @Default(value = "false", source = "the plain product of Eckart and Young (1936)") boolean nonNegative,
        @Doc("how the factors are found") FactorisationFit fit)
        implements Factoriser, FactorModel, DataChecked {

    public MatrixFactorisation {
        biases = List.copyOf(biases);
        List<Bias> wanted = biases;
        Header.check(MatrixFactorisation.class, problems -> Bias.checkOnce(wanted, problems.at("biases")),
                rank, offset, biases, nonNegative, fit);
    }

    /** The product UVᵀ of any sign, without offset and biases. */
    public MatrixFactorisation(int rank, FactorisationFit fit) {
        this(rank, Offset.NONE, List.of(), false, fit);
    }

    @Override
    public Factors fit(NdArray matrix, FitContext context) {
        RankLimit.require(rank, matrix.rows(), matrix.columns());
        requireSuitable(matrix);
        return fit.fit(matrix.requireFinite(), this, context);
    }

    /**
     * Those of the matrix less its mean, where the model has an offset, and less the means of the lines that have a
     * bias: what is left of the matrix by the best biases for given factors. So the bound is that of rank r, and with
     * factors of any sign it is attained.
     */
    @Override
    public NdArray singularValues(NdArray matrix) {
        return Svd.of(Residue.of(matrix, this)).values();
    }

    @Override
    public void check(DataShape data, Problems problems) {
        RankLimit.check(rank, data, problems);
        fit.check(this, data, problems.at("fit"));
    }

    private void requireSuitable(NdArray matrix) {
        DataShape data = new DataShape("the matrix", matrix.rows(), matrix.columns(), OptionalInt.empty());
        Problems problems = new Problems();
        fit.check(this, data, problems.at("fit"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.all().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
    }

    @Override
    public Demand demand(DataShape data) {
        return fit.demand(this, data);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MatrixFactorisation> {
        public Offered() {
            super(MatrixFactorisation.class, Provider.API_VERSION);
        }
    }
}
