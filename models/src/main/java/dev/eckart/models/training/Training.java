package dev.eckart.models.training;

import dev.eckart.autodiff.Course;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Span;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What models that are trained by gradient share: not a base class, but a function. Immutable and thread-safe.
 *
 * @param optimiser how gradients change the parameters
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which parameters become the model
 */
public record Training(Optimiser optimiser, Batch batch, int epochs, Keep keep) {

    /**
     * Makes a loss small, and tells the context of each epoch, from 0 (before the first) on.
     *
     * @param model the model of some parameters; asked for at the end, and whenever the context wants it
     * @return the model of the parameters to keep
     * @throws DivergedException if the loss that an epoch starts from is not finite, or a parameter at the end
     * @throws java.util.concurrent.CancellationException if the context wishes to stop
     */
    public <M extends Fitted> M minimise(Objective objective, FitContext context, Function<State, M> model) {
        Course course = optimiser.course(new Span(epochs, epochs));
        try (Stepping stepping = stepping(objective)) {
            Supplier<M> modelSoFar = () -> model.apply(stepping.state());
            context.epoch(0, modelSoFar);
            for (int epoch = 1; epoch <= epochs; epoch++) {
                double loss = epoch(stepping, course, epoch);
                requireFinite(loss, "loss", epoch);
                course.epochEnded(epoch, loss);
                context.epoch(epoch, modelSoFar);
            }
            State last = stepping.state();
            objective.start().keySet().forEach(parameter -> requireFinite(parameter, last));
            return switch (keep) {
                case LAST -> model.apply(last);
            };
        }
    }

    private Stepping stepping(Objective objective) {
        return switch (optimiser) {
            case UpdateRule rule -> new Stepping(objective, rule);
        };
    }

    /** One epoch, and the loss that it started from. */
    private double epoch(Stepping stepping, Course course, int epoch) {
        return switch (batch) {
            case ALL -> stepping.step(epoch, course.learningRate(epoch, epoch));
        };
    }

    private void requireFinite(Parameter parameter, State state) {
        NdArray numbers = state.of(parameter);
        for (int place = 0; place < numbers.shape().size(); place++) {
            requireFinite(numbers.at(place), parameter.name(), epochs);
        }
    }

    private static void requireFinite(double number, String what, int epoch) {
        if (!Double.isFinite(number)) {
            throw new DivergedException(what, epoch);
        }
    }
}
