package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.metric.Reduction;

/**
 * Huber's loss (doi:10.1214/aoms/1177703732) of the differences of prediction and truth: half the square of one that is
 * at most delta, beyond linear, delta · (|difference| − delta / 2).
 *
 * @param delta above 0
 * @param reduction the sum over the cells, or that divided by their number
 */
@Name("huber")
@Doc("half the squared differences of prediction and truth, but linear where they are above delta")
public record HuberLoss(
        @Doc("up to which difference the loss is quadratic") @Above(0) double delta,
        @Doc("how cells become one number; no default: it scales every step") Reduction reduction)
        implements CellLoss {

    public HuberLoss {
        Header.check(HuberLoss.class, delta, reduction);
    }

    @Override
    public Tensor of(Tensor residual, long cells) {
        return Reduced.of(residual.huber(Tensor.zeros(residual.shape()), delta), reduction, cells);
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<HuberLoss> {
        public Offered() {
            super(HuberLoss.class, Provider.API_VERSION);
        }
    }
}
