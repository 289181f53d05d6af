package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The sum times the standard normal's distribution function of it, exactly and not by tanh (Hendrycks and Gimpel 2016,
 * arXiv:1606.08415).
 */
@Name("gelu")
@Doc("the sum times the standard normal's distribution function of it")
@NumericsVersion(2)
public record Gelu() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.gelu();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Gelu> {
        public Offered() {
            super(Gelu.class, Provider.API_VERSION);
        }
    }
}
