package dev.eckart.autodiff;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import java.util.Optional;

/** How gradients change parameters: by a rule that is part of the graph, or by a search over it. */
@Kind("optimiser")
@Doc("how gradients change parameters")
@Example("\"adam\"")
public sealed interface Optimiser permits UpdateRule, Lbfgs {

    /** The learning rate, which a schedule starts from. */
    double learningRate();

    /** How the learning rate changes in the course of a training; constant if empty. */
    Optional<Schedule> schedule();

    /**
     * The learning rate in the course of one training.
     *
     * @param span the length of the training
     */
    default Course course(Span span) {
        return schedule()
                .map(schedule -> schedule.begin(learningRate(), span))
                .orElseGet(() -> (step, epoch) -> learningRate());
    }
}
