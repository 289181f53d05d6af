package dev.eckart.models.regularisation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.Optional;

/**
 * ½ · weight · Σw²: under plain gradient descent what other systems call a weight decay of {@code weight}.
 *
 * @param weight at least 0
 */
@Name("l2")
@Doc("half of weight times the sum of the weights' squares")
public record L2(@Doc("half of it is the factor of the sum of squares") @Min(0) double weight) implements WeightRegularisation {

    public L2 {
        Header.check(L2.class, weight);
    }

    @Override
    public Optional<Tensor> of(List<Tensor> weights) {
        return Optional.of(Norms.squared(weight, weights));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<L2> {
        public Offered() {
            super(L2.class, Provider.API_VERSION);
        }
    }
}
