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
 * l1 · Σ|w| + ½ · l2 · Σw² (Zou and Hastie 2005, doi:10.1111/j.1467-9868.2005.00503.x).
 *
 * @param l1 at least 0
 * @param l2 at least 0
 */
@Name("elastic-net")
@Doc("l1 times the sum of the weights' absolute values, and half of l2 times that of their squares")
public record ElasticNet(
        @Doc("factor of the sum of absolute values") @Min(0) @Example("0.01") double l1,
        @Doc("w in ½ · w · Σ squares, beside the loss: not divided by rows") @Min(0) @Example("0.01") double l2)
        implements WeightRegularisation {

    public ElasticNet {
        Header.check(ElasticNet.class, l1, l2);
    }

    @Override
    public Optional<Tensor> of(List<Tensor> weights) {
        return Optional.of(Norms.absolute(l1, weights).plus(Norms.squared(l2, weights)));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<ElasticNet> {
        public Offered() {
            super(ElasticNet.class, Provider.API_VERSION);
        }
    }
}
