package dev.eckart.models.masked;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Training;

/**
 * Finds factors and biases by the gradient of a loss of the residuals of the observed cells. Cells that are not
 * observed have the residual 0, whatever is predicted there.
 *
 * @param loss what is made small
 * @param init where U, and after it V, start; biases start at 0
 * @param optimiser how gradients change factors and biases
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which epoch's factors and biases become the model
 */
@Name("gradient")
@Doc("the gradient of a loss over all observed cells")
public record MaskedGradient(
        @Doc("what is made small") CellLoss loss,
        @Doc("where the factors start: first the rows', then the columns'") Initialiser init,
        @Doc("how gradients change factors and biases") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all observed cells are seen") @Min(0) int epochs,
        @Doc("which epoch's factors and biases become the model") Keep keep)
        implements MaskedFit {

    public MaskedGradient {
        Batch seen = batch;
        Keep kept = keep;
        Header.check(MaskedGradient.class, problems -> Training.checkWhole(seen, kept, problems),
                loss, init, optimiser, batch, epochs, keep);
    }

    @Override
    public MaskedFactors fit(Observed train, MaskedFactorisation model, FitContext context) {
        MaskedGraph graph = new MaskedGraph(train, model);
        return new Training(optimiser, batch, epochs, keep)
                .minimise(graph.objective(loss, init, context), context, graph::factors);
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<MaskedGradient> {
        public Offered() {
            super(MaskedGradient.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
