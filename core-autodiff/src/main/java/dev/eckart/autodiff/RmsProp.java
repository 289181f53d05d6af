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
 * RMSprop, as {@code torch.optim.RMSprop}: steps along the gradient over the root of the mean of its squares, to which
 * eps is added. Centred, the square of the mean gradient is taken from the mean square first (arXiv:1308.0850); where
 * rounding would make that negative, it is 0, where PyTorch has NaN.
 *
 * @param learningRate above 0
 * @param alpha the decay of the means, from 0 to below 1
 * @param eps at least 0
 * @param momentum the share of a velocity that is kept, from 0 to below 1; 0 for none
 * @param centered whether to divide by the deviation in place of the root mean square
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("rmsprop")
@Doc("steps along the gradient over the root of its mean square, as torch.optim.RMSprop")
public record RmsProp(
        @Doc("length of a step") @Above(0) @Example("0.01") double learningRate,
        @Doc("decay of the means, below 1") @Min(0) @Below(1)
                @Default(value = "0.99", source = "torch.optim.RMSprop") double alpha,
        @Doc("added to the root of the mean square") @Min(0)
                @Default(value = "1e-8", source = "torch.optim.RMSprop") double eps,
        @Doc("share of the velocity that is kept, below 1") @Min(0) @Below(1)
                @Default(value = "0", source = "torch.optim.RMSprop") double momentum,
        @Doc("whether the square of the mean gradient is taken from the mean square")
                @Default(value = "false", source = "torch.optim.RMSprop") boolean centered,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public RmsProp {
        Header.check(RmsProp.class, learningRate, alpha, eps, momentum, centered, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        return Memory.updates(gradients, (p, g, memory) -> {
            Tensor scale = scale(g, memory);
            if (momentum == 0) {
                return p.minus(g.times(rate.tensor()).dividedBy(scale));
            }
            Tensor velocity = memory.kept("velocity", 0, old -> old.times(momentum).plus(g.dividedBy(scale)));
            return p.minus(velocity.times(rate.tensor()));
        });
    }

    private Tensor scale(Tensor g, Memory memory) {
        Tensor square = memory.average("mean square", alpha, g.square());
        Tensor centred = centered
                ? square.minus(memory.average("mean gradient", alpha, g).square()).relu()
                : square;
        return centred.sqrt().plus(eps);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<RmsProp> {
        /** Found by the service loader. */
        public Offered() {
            super(RmsProp.class, Provider.API_VERSION);
        }
    }
}
