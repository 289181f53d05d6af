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
 * ½ · weight · Σw² over the weights of all layers, beside the loss of a step and not divided by its rows. Others count
 * otherwise: the {@code weight_decay} of PyTorch's optimisers adds weight · w to the gradient, which is the same where
 * a rule takes that as it is, but of biases as well; scikit-learn's {@code alpha} of {@code MLPClassifier} and
 * {@code MLPRegressor} is divided by the number of rows of the batch.
 *
 * @param weight at least 0
 */
@Name("l2")
@Doc("½ · weight · the sum of the weights' squares, of no biases")
public record L2(
        @Doc("w in ½ · w · Σ squares, beside the loss: not divided by rows") @Min(0) @Example("0.01") double weight)
        implements WeightRegularisation {

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
