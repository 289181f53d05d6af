package dev.eckart.autodiff;

/** The learning rates of one training. May remember what it was told: one for each training, and not thread-safe. */
@FunctionalInterface
public interface Course {

    /**
     * The learning rate of a step.
     *
     * @param step the number of the step in the training, from 1
     * @param epoch the number of the epoch that the step belongs to, from 1
     */
    double learningRate(long step, int epoch);

    /**
     * Is to be told of the end of each epoch, before the next one's first step.
     *
     * @param epoch the number of the epoch, from 1
     * @param loss what the training wants to be small, as that epoch found it
     */
    default void epochEnded(int epoch, double loss) { }
}
