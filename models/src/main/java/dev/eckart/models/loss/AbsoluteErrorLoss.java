package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.metric.Reduction;

/**
 * The absolute differences of prediction and truth; the derivative of one at 0 is 0.
 *
 * @param reduction their sum, or that divided by the number of cells
 */
@Name("absolute-error")
@Doc("the absolute differences of prediction and truth")
public record AbsoluteErrorLoss(
        @Doc("how cells become one number; no default: it scales every step") Reduction reduction)
        implements CellLoss {

    @Override
    public Tensor of(Tensor residual, long cells) {
        return Reduced.of(residual.abs(), reduction, cells);
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<AbsoluteErrorLoss> {
        public Offered() {
            super(AbsoluteErrorLoss.class, Provider.API_VERSION);
        }
    }
}
