package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Below;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Gradient descent with a velocity, as {@code torch.optim.SGD} defines it: {@code v ← v · momentum + g · (1 −
 * dampening)}, but {@code v ← g} in the first step; then {@code p ← p − v · learningRate}. Nesterov's variant takes
 * {@code g + v · momentum} for v in the last formula.
 *
 * @param learningRate above 0
 * @param momentum the share of the velocity that is kept, above 0 and below 1; without, it is {@link GradientDescent}
 * @param dampening from 0 to 1
 * @param nesterov whether to look ahead; not with dampening
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("momentum")
@Doc("gradient descent with a velocity, as torch.optim.SGD")
public record Momentum(
        @Doc("factor of the velocity in each step") @Above(0) @Example("0.01") double learningRate,
        @Doc("share of the velocity that is kept, below 1") @Above(0) @Below(1) @Example("0.9") double momentum,
        @Doc("share of the gradient that does not enter the velocity") @Min(0) @Max(1)
                @Default(value = "0", source = "torch.optim.SGD") double dampening,
        @Doc("whether to look ahead along the velocity")
                @Default(value = "false", source = "torch.optim.SGD") boolean nesterov,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public Momentum {
        Header.check(Momentum.class, problems -> check(dampening, nesterov, problems),
                learningRate, momentum, dampening, nesterov, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        return Memory.updates(gradients, (p, g, memory) -> {
            Tensor velocity = memory.kept("velocity", 0, old -> faster(old, g, stepCount.tensor()));
            Tensor along = nesterov ? g.plus(velocity.times(momentum)) : velocity;
            return p.minus(along.times(rate.tensor()));
        });
    }

    /** Without dampening, a velocity that starts at 0 becomes the gradient by itself. */
    private Tensor faster(Tensor velocity, Tensor g, Tensor stepCount) {
        Tensor faster = velocity.times(momentum).plus(g.times(1 - dampening));
        return dampening == 0 ? faster : Tensor.where(stepCount.equalTo(1), g, faster);
    }

    private static void check(double dampening, boolean nesterov, Problems problems) {
        if (nesterov && dampening != 0) {
            problems.at("nesterov").add("needs a dampening of 0, found " + dampening);
        }
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<Momentum> {
        /** Found by the service loader. */
        public Offered() {
            super(Momentum.class, Provider.API_VERSION);
        }
    }
}
