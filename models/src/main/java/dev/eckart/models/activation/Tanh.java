package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** The hyperbolic tangent. */
@Name("tanh")
@Doc("the hyperbolic tangent")
@NumericsVersion(2)
public record Tanh() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.tanh();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Tanh> {
        public Offered() {
            super(Tanh.class, Provider.API_VERSION);
        }
    }
}
