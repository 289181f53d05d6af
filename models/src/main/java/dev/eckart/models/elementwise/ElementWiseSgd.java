package dev.eckart.models.elementwise;

import dev.eckart.components.Above;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.FactorisationFit;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MaskedFactors;
import dev.eckart.models.factorisation.MaskedFit;
import dev.eckart.models.factorisation.Regularisation;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.loss.ElementWiseLoss;
import java.util.Set;

/**
 * Stochastic gradient descent, one cell a step. With g the loss's descent at the cell's error, s = learningRate · g and
 * all factors of row i and column j: biases grow by s, u<sub>i</sub> by s·v<sub>j</sub>, and then v<sub>j</sub> by
 * s·u<sub>i</sub>; regularisation draws them to 0 by a share of what they were, and the factors of a non-negative model
 * are set to 0 where they are negative, at the start and after every step. {@code docs/numerics.md} has the arithmetic
 * to the bit.
 *
 * @param loss of one cell
 * @param init U, and after it V; biases start at 0
 * @param learningRate above 0
 * @param order in which an epoch visits the cells
 * @param update whether v steps by the new u or by the old one
 * @param epochs at least 0
 * @param regularisation what keeps factors small
 */
@Name("element-wise-sgd")
@Doc("stochastic gradient descent, one cell a step")
public record ElementWiseSgd(
        @Doc("what is made small, cell by cell") ElementWiseLoss loss,
        @Doc("where the factors start: first the rows', then the columns'") FactorInitialiser init,
        @Doc("factor of the gradient in a step") @Above(0) @Example("0.01") double learningRate,
        @Doc("the order in which an epoch visits the cells") Order order,
        @Doc("which row factors the column factors see when they step") Update update,
        @Doc("how often every cell is visited") @Min(0) @Example("100") int epochs,
        @Doc("what keeps factors and biases small") Regularisation regularisation)
        implements FactorisationFit, MaskedFit, DrawsBySetting {

    /** The name of the stream that a shuffled order is drawn from. */
    public static final String ORDER_STREAM = "order";

    public ElementWiseSgd {
        Header.check(ElementWiseSgd.class, loss, init, learningRate, order, update, epochs, regularisation);
    }

    @Override
    public Factors fit(NdArray matrix, FactorModel model, FitContext context) {
        Descent descent = new Descent(Observed.all(matrix), model, this, context);
        descent.run(context, descent::factors);
        return descent.factors();
    }

    @Override
    public MaskedFactors fit(Observed train, FactorModel model, FitContext context) {
        Descent descent = new Descent(train, model, this, context);
        descent.run(context, () -> new MaskedFactors(descent.factors()));
        return new MaskedFactors(descent.factors());
    }

    @Override
    public void check(FactorModel model, DataShape data, Problems problems) {
        model.checkStart(init, data, problems.at("init"));
    }

    @Override
    public Set<String> draws() {
        return order == Order.SHUFFLED ? Set.of(ORDER_STREAM) : Set.of();
    }

    /** Offers the fit to experiment files, for whole matrices and for observed cells. */
    public static final class Offered extends Offer<ElementWiseSgd> {
        public Offered() {
            super(ElementWiseSgd.class, Provider.API_VERSION, ORDER_STREAM);
        }
    }
}
