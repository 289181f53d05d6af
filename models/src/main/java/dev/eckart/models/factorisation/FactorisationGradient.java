package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.UpdateRule;
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
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Demand;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.FollowsPrecision;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.initialiser.FactorStart;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Training;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds factors and biases by the gradient of a loss of the residuals of the observed cells: of a whole matrix, of all
 * cells. Cells that are not observed have the residual 0, whatever is predicted there. The factors of a non-negative
 * model are set to 0 where they are negative, at the start and after every step (projected gradient).
 *
 * @param loss what is made small
 * @param init where U and V start; biases start at 0
 * @param optimiser how gradients change factors and biases
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which epoch's factors and biases become the model
 * @param regularisation what is added to the loss
 */
@FollowsPrecision
@Name("gradient")
@Doc("the gradient of a loss over all observed cells")
public record FactorisationGradient(
        @Doc("what is made small") CellLoss loss,
        @Doc("where the factors start: first the rows', then the columns'") FactorInitialiser init,
        @Doc("how gradients change factors and biases") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all observed cells are seen") @Min(0) @Example("100") int epochs,
        @Doc("which epoch's factors and biases become the model") Keep keep,
        @Doc("what keeps factors and biases small")
                @Default(value = "\"none\"", source = "the loss alone") Regularisation regularisation)
        implements FactorisationFit, MaskedFit {

    private static final String NO_PROJECTION =
            "non-negative factors need an optimiser that takes one step at a time; lbfgs searches along a line";

    public FactorisationGradient {
        Batch seen = batch;
        Keep kept = keep;
        Header.check(FactorisationGradient.class, problems -> Training.checkWhole(seen, kept, problems),
                loss, init, optimiser, batch, epochs, keep, regularisation);
    }

    /** Without regularisation. */
    public FactorisationGradient(
            CellLoss loss, FactorInitialiser init, Optimiser optimiser, Batch batch, int epochs, Keep keep) {
        this(loss, init, optimiser, batch, epochs, keep, new NoRegularisation());
    }

    @Override
    public Factors fit(NdArray matrix, FactorModel model, FitContext context) {
        return minimise(Observed.all(matrix), model, context, factors -> factors);
    }

    @Override
    public MaskedFactors fit(Observed train, FactorModel model, FitContext context) {
        return minimise(train, model, context, MaskedFactors::new);
    }

    @Override
    public void check(FactorModel model, DataShape data, Problems problems) {
        model.checkStart(init, data, problems.at("init"));
        if (model.nonNegative() && optimiser instanceof Lbfgs) {
            problems.at("optimiser").add(NO_PROJECTION);
        }
    }

    /** Each factor is multiplied for its predictions, and for either gradient. */
    @Override
    public Demand demand(FactorModel model, DataShape data) {
        long cells = Demand.product(data.rows(), data.columns());
        long factors = Demand.product(Demand.sum(data.rows(), data.columns()), model.rank());
        // The cells, which of them are observed, residuals and their gradients; gradients, moments and a copy to keep.
        return new Demand(Demand.product(3, cells, model.rank()), epochs,
                Demand.sum(Demand.product(4, cells), Demand.product(6, factors)));
    }

    private <M extends Fitted> M minimise(
            Observed train, FactorModel model, FitContext context, Function<Factors, M> fitted) {
        FactorGraph graph = new FactorGraph(train, model);
        FactorStart start = model.start(init, train, context);
        Function<State, Factors> factors = graph::factors;
        return new Training(projected(graph.nonNegative()), batch, epochs, keep).minimise(
                graph.objective(loss, regularisation, start), context, factors.andThen(fitted));
    }

    private Optimiser projected(Set<Parameter> nonNegative) {
        return nonNegative.isEmpty() ? optimiser : switch (optimiser) {
            case UpdateRule rule -> new NonNegative(rule, nonNegative);
            case Lbfgs _ -> throw new IllegalArgumentException(NO_PROJECTION);
        };
    }

    /** Offers the fit to experiment files, for whole matrices and for observed cells. */
    public static final class Offered extends Offer<FactorisationGradient> {
        public Offered() {
            super(FactorisationGradient.class, Provider.API_VERSION);
        }
    }
}
