package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Below;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Adam (arXiv:1412.6980), as {@code torch.optim.Adam} computes it: eps is added to the root after its bias correction.
 *
 * @param learningRate above 0
 * @param beta1 the decay of the mean of gradients, from 0 to below 1
 * @param beta2 the decay of the mean of their squares, from 0 to below 1
 * @param eps at least 0
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("adam")
@Doc("steps along the mean gradient over the root of the mean square, as torch.optim.Adam")
public record Adam(
        @Doc("length of a step") @Above(0) @Example("0.01") double learningRate,
        @Doc("decay of the mean of gradients, below 1") @Min(0) @Below(1)
                @Default(value = "0.9", source = "torch.optim.Adam") double beta1,
        @Doc("decay of the mean of their squares, below 1") @Min(0) @Below(1)
                @Default(value = "0.999", source = "torch.optim.Adam") double beta2,
        @Doc("added to the root of the mean square") @Min(0)
                @Default(value = "1e-8", source = "torch.optim.Adam") double eps,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public Adam {
        Header.check(Adam.class, learningRate, beta1, beta2, eps, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        return Memory.updates(gradients, (p, g, memory) ->
                Adaptive.moved(p, g, memory, rate, stepCount, beta1, beta2, eps));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Adam> {
        /** Found by the service loader. */
        public Offered() {
            super(Adam.class, Provider.API_VERSION);
        }
    }
}
