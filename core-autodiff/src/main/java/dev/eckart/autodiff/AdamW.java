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
 * Adam with decoupled weight decay (arXiv:1711.05101), as {@code torch.optim.AdamW}: parameters are first made smaller,
 * {@code p ← p · (1 − learningRate · weightDecay)}, then moved as {@link Adam} would, by gradients from before.
 *
 * @param learningRate above 0
 * @param beta1 the decay of the mean of gradients, from 0 to below 1
 * @param beta2 the decay of the mean of their squares, from 0 to below 1
 * @param eps at least 0
 * @param weightDecay at least 0
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("adamw")
@Doc("adam with decoupled weight decay, as torch.optim.AdamW")
public record AdamW(
        @Doc("length of a step") @Above(0) @Example("0.01") double learningRate,
        @Doc("decay of the mean of gradients, below 1") @Min(0) @Below(1)
                @Default(value = "0.9", source = "torch.optim.AdamW") double beta1,
        @Doc("decay of the mean of their squares, below 1") @Min(0) @Below(1)
                @Default(value = "0.999", source = "torch.optim.AdamW") double beta2,
        @Doc("added to the root of the mean square") @Min(0)
                @Default(value = "1e-8", source = "torch.optim.AdamW") double eps,
        @Doc("share of a parameter, times the learning rate, that each step takes away") @Min(0)
                @Default(value = "0.01", source = "torch.optim.AdamW") double weightDecay,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public AdamW {
        Header.check(AdamW.class, learningRate, beta1, beta2, eps, weightDecay, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        Tensor left = Tensor.constant(1).minus(rate.tensor().times(weightDecay));
        return Memory.updates(gradients, (p, g, memory) ->
                Adaptive.moved(p.times(left), g, memory, rate, stepCount, beta1, beta2, eps));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<AdamW> {
        /** Found by the service loader. */
        public Offered() {
            super(AdamW.class, Provider.API_VERSION);
        }
    }
}
