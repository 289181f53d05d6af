package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** The greater of the sum and 0; its derivative at 0 is 0. */
@Name("relu")
@Doc("the greater of the sum and 0")
public record Relu() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.relu();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Relu> {
        public Offered() {
            super(Relu.class, Provider.API_VERSION);
        }
    }
}
