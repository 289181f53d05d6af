package dev.eckart.autodiff;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** How the learning rate changes in the course of a training. */
@Kind("schedule")
@Doc("how a learning rate changes in the course of training")
public interface Schedule {

    /**
     * The learning rates of one training, from its start on.
     *
     * @param learningRate the optimiser's
     * @param span the length of the training, or of what is left of it
     */
    Course begin(double learningRate, Span span);
}
