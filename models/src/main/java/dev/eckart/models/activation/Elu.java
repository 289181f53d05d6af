package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The sum where it is above 0, else alpha · (exp(sum) − 1) (Clevert et al. 2016, arXiv:1511.07289); its derivative at 0
 * is alpha.
 *
 * @param alpha at least 0; −alpha is the limit for sums far below 0
 */
@Name("elu")
@Doc("the sum where it is above 0, else alpha times (exp(sum) - 1)")
@NumericsVersion(2)
public record Elu(
        @Doc("the limit for sums far below 0 is minus alpha")
        @Min(0)
        @Default(value = "1", source = "Clevert et al. 2016, arXiv:1511.07289")
        double alpha)
        implements Activation {

    public Elu {
        Header.check(Elu.class, alpha);
    }

    @Override
    public Tensor of(Tensor sums) {
        return sums.elu(alpha);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Elu> {
        public Offered() {
            super(Elu.class, Provider.API_VERSION);
        }
    }
}
