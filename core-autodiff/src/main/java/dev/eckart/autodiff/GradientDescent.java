package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Plain gradient descent: {@code p − learningRate · gradient}, product and difference rounded each.
 *
 * @param learningRate above 0
 * @param schedule how the learning rate changes; constant if empty
 */
@Name("gradient-descent")
@Doc("parameter minus learning rate times gradient")
public record GradientDescent(
        @Doc("factor of the gradient in each step") @Above(0) @Example("0.01") double learningRate,
        @Doc("how the learning rate changes; constant without") Optional<Schedule> schedule)
        implements UpdateRule {

    public GradientDescent {
        Header.check(GradientDescent.class, learningRate, schedule);
    }

    /** At a constant learning rate. */
    public GradientDescent(double learningRate) {
        this(learningRate, Optional.empty());
    }

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
        gradients.forEach((parameter, gradient) ->
                values.put(parameter, parameter.tensor().minus(gradient.times(rate.tensor()))));
        return new Updates(values, new LinkedHashMap<>());
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<GradientDescent> {
        /** Found by the service loader. */
        public Offered() {
            super(GradientDescent.class, Provider.API_VERSION);
        }
    }
}
