package dev.eckart.autodiff;

import dev.eckart.components.Above;
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
 * Adagrad (Duchi et al. 2011, JMLR 12:2121), as {@code torch.optim.Adagrad}: steps along the gradient over the root of
 * the sum of all its squares, to which eps is added. In step t the learning rate is divided by {@code 1 + (t − 1) ·
 * learningRateDecay}.
 *
 * @param learningRate above 0
 * @param learningRateDecay at least 0
 * @param eps at least 0
 * @param initialAccumulator where the sums of squares start, at least 0
 * @param schedule how the learning rate changes before the division; constant if empty
 */
@Name("adagrad")
@Doc("steps along the gradient over the root of the sum of its squares, as torch.optim.Adagrad")
public record Adagrad(
        @Doc("length of the first step") @Above(0) @Example("0.01") double learningRate,
        @Doc("how much each step adds to the divisor of the learning rate") @Min(0)
                @Default(value = "0", source = "torch.optim.Adagrad") double learningRateDecay,
        @Doc("added to the root of the sum of squares") @Min(0)
                @Default(value = "1e-10", source = "torch.optim.Adagrad") double eps,
        @Doc("where the sums of squares start") @Min(0)
                @Default(value = "0", source = "torch.optim.Adagrad") double initialAccumulator,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public Adagrad {
        Header.check(Adagrad.class, learningRate, learningRateDecay, eps, initialAccumulator, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        Tensor divisor = stepCount.tensor().minus(1).times(learningRateDecay).plus(1);
        Tensor length = rate.tensor().dividedBy(divisor);
        return Memory.updates(gradients, (p, g, memory) -> {
            Tensor squares = memory.kept("sum of squares", initialAccumulator, old -> old.plus(g.square()));
            return p.minus(g.times(length).dividedBy(squares.sqrt().plus(eps)));
        });
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Adagrad> {
        /** Found by the service loader. */
        public Offered() {
            super(Adagrad.class, Provider.API_VERSION);
        }
    }
}
