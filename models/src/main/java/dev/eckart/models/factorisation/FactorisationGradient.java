package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Objective;
import dev.eckart.models.training.Training;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Finds the factors of a matrix A by the gradient of a loss of UVᵀ − A.
 *
 * @param loss what is made small
 * @param init where U, and after it V, start
 * @param optimiser how gradients change the factors
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which epoch's factors become the model
 */
@Name("gradient")
@Doc("the gradient of a loss over all cells")
public record FactorisationGradient(
        @Doc("what is made small") CellLoss loss,
        @Doc("where the factors start: first the rows', then the columns'") Initialiser init,
        @Doc("how gradients change the factors") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all cells are seen") @Min(0) int epochs,
        @Doc("which epoch's factors become the model") Keep keep)
        implements FactorisationFit {

    public FactorisationGradient {
        Batch seen = batch;
        Keep kept = keep;
        Header.check(FactorisationGradient.class, problems -> Training.checkWhole(seen, kept, problems),
                loss, init, optimiser, batch, epochs, keep);
    }

    @Override
    public Factors fit(NdArray matrix, int rank, FitContext context) {
        Parameter u = new Parameter("row factors", Shape.of(matrix.rows(), rank));
        Parameter v = new Parameter("column factors", Shape.of(matrix.columns(), rank));
        Input a = new Input("matrix", matrix.shape());
        Tensor residual = u.tensor().matmul(v.tensor().transpose()).minus(a.tensor());
        Objective objective = new Objective(
                loss.of(residual, matrix.shape().size()), start(u, v, context), Set.of(), Map.of(a, matrix));
        return new Training(optimiser, batch, epochs, keep)
                .minimise(objective, context, state -> new Factors(state.of(u), state.of(v)));
    }

    private SequencedMap<Parameter, NdArray> start(Parameter u, Parameter v, FitContext context) {
        RandomStream stream = context.stream(Initialiser.STREAM);
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        start.put(u, init.draw(u.shape(), stream));
        start.put(v, init.draw(v.shape(), stream));
        return start;
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<FactorisationGradient> {
        public Offered() {
            super(FactorisationGradient.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
