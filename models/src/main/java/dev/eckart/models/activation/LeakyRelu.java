package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The sum where it is above 0, else slope · sum; its derivative at 0 is the slope.
 *
 * @param slope at least 0
 */
@Name("leaky-relu")
@Doc("the sum where it is above 0, else slope times it")
public record LeakyRelu(
        @Doc("factor of sums up to 0") @Min(0) @Default(value = "0.01", source = "PyTorch's LeakyReLU") double slope)
        implements Activation {

    public LeakyRelu {
        Header.check(LeakyRelu.class, slope);
    }

    @Override
    public Tensor of(Tensor sums) {
        return sums.leakyRelu(slope);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<LeakyRelu> {
        public Offered() {
            super(LeakyRelu.class, Provider.API_VERSION);
        }
    }
}
