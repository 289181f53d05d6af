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
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.Demand;
import dev.eckart.models.FitContext;
import dev.eckart.models.RankLimit;
import java.util.List;

/**
 * A matrix of which some cells are observed, as offset + row bias + column bias + UVᵀ, fitted to those cells alone.
 *
 * @param rank number of columns of U and V, at least 1 and at most min(rows, columns)
 * @param offset what all predictions start from; it is not trained
 * @param biases which lines have a bias, each kind at most once
 * @param nonNegative whether U and V have no negative element
 * @param fit how factors and biases are found
 */
@Name("masked-factorisation")
@Doc("a matrix as the product of two thin ones, fitted to its observed cells")
public record MaskedFactorisation(
        @Doc("number of factors") @Min(1) @Example("2") int rank,
        @Doc("the constant that all predictions start from") Offset offset,
        @Doc("which lines have a bias of their own") @Example("[]") List<Bias> biases,
        @Doc("whether the factors have no negative element")
                @Default(value = "false", source = "Koren, Bell and Volinsky (2009), doi:10.1109/MC.2009.263")
                boolean nonNegative,
        @Doc("how the factors are found") MaskedFit fit)
        implements Completer, FactorModel, DataChecked {

    public MaskedFactorisation {
        biases = List.copyOf(biases);
        List<Bias> wanted = biases;
        Header.check(MaskedFactorisation.class, problems -> Bias.checkOnce(wanted, problems.at("biases")),
                rank, offset, biases, nonNegative, fit);
    }

    /** With factors of any sign. */
    public MaskedFactorisation(int rank, Offset offset, List<Bias> biases, MaskedFit fit) {
        this(rank, offset, biases, false, fit);
    }

    /** @throws IllegalArgumentException if no cell is observed or the rank exceeds the matrix */
    @Override
    public Completion fit(Observed train, FitContext context) {
        RankLimit.require(rank, train.rows(), train.columns());
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        return fit.fit(train, this, context);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        RankLimit.check(rank, data, problems);
        fit.check(this, data, problems.at("fit"));
    }

    @Override
    public Demand demand(DataShape data) {
        return fit.demand(this, data);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MaskedFactorisation> {
        public Offered() {
            super(MaskedFactorisation.class, Provider.API_VERSION);
        }
    }
}
