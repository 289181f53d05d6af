package ${package};

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Gradient descent that shrinks the parameters, too: {@code p - learningRate * (gradient + decay * p)}. Yours goes in
 * its place: the parameters of this record are the keys in experiment files, and the step is written as tensors.
 *
 * @param learningRate above 0
 * @param decay the share of a parameter that is added to its gradient, at least 0
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("${name}")
@Doc("gradient descent that shrinks the parameters, too")
public record ${className}(
        @Doc("factor of the gradient in each step") @Above(0) double learningRate,
        @Doc("share of a parameter that is added to its gradient") @Min(0) double decay,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public ${className} {
        Header.check(${className}.class, learningRate, decay, schedule);
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
        gradients.forEach((parameter, gradient) -> {
            Tensor p = parameter.tensor();
            values.put(parameter, p.minus(gradient.plus(p.times(decay)).times(rate.tensor())));
        });
        return new Updates(values, new LinkedHashMap<>());
    }

    /** Offers the optimiser to experiment files. */
    public static final class Offered extends Offer<${className}> {
        public Offered() {
            super(${className}.class, Provider.API_VERSION);
        }
    }
}
