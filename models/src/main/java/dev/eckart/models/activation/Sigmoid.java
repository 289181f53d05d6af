package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** 1 / (1 + exp(−sum)). */
@Name("sigmoid")
@Doc("1 / (1 + exp(-sum))")
@NumericsVersion(2)
public record Sigmoid() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.sigmoid();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Sigmoid> {
        public Offered() {
            super(Sigmoid.class, Provider.API_VERSION);
        }
    }
}
