package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.metric.Reduction;

/**
 * The squared differences of prediction and truth.
 *
 * @param reduction their sum, or that divided by the number of cells
 */
@Name("squared-error")
@Doc("the squared differences of prediction and truth")
public record SquaredErrorLoss(
        @Doc("how cells become one number; no default: it scales every step") Reduction reduction)
        implements CellLoss {

    @Override
    public Tensor of(Tensor residual, long cells) {
        return Reduced.of(residual.square(), reduction, cells);
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<SquaredErrorLoss> {
        public Offered() {
            super(SquaredErrorLoss.class, Provider.API_VERSION);
        }
    }
}
