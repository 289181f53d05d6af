package dev.eckart.models.regularisation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.Optional;

/**
 * weight · Σ|w|, whose derivative at w = 0 is 0.
 *
 * @param weight at least 0
 */
@Name("l1")
@Doc("weight times the sum of the weights' absolute values")
public record L1(
        @Doc("factor of the sum of absolute values, beside the loss: not divided by rows") @Min(0)
                @Example("0.01") double weight)
        implements WeightRegularisation {

    public L1 {
        Header.check(L1.class, weight);
    }

    @Override
    public Optional<Tensor> of(List<Tensor> weights) {
        return Optional.of(Norms.absolute(weight, weights));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<L1> {
        public Offered() {
            super(L1.class, Provider.API_VERSION);
        }
    }
}
