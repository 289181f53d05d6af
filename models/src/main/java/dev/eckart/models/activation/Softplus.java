package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** log(1 + exp(sum)), nowhere replaced by the sum itself. */
@Name("softplus")
@Doc("log(1 + exp(sum))")
@NumericsVersion(2)
public record Softplus() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.softplus();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Softplus> {
        public Offered() {
            super(Softplus.class, Provider.API_VERSION);
        }
    }
}
