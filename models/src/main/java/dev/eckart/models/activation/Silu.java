package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/** The sum times its sigmoid (Elfwing et al. 2018, doi:10.1016/j.neunet.2017.12.012), also called swish. */
@Name("silu")
@Doc("the sum times its sigmoid")
@NumericsVersion(2)
public record Silu() implements Activation {

    @Override
    public Tensor of(Tensor sums) {
        return sums.times(sums.sigmoid());
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Silu> {
        public Offered() {
            super(Silu.class, Provider.API_VERSION);
        }
    }
}
