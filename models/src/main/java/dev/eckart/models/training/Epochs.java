package dev.eckart.models.training;

import dev.eckart.autodiff.State;

/** An optimiser at work on an objective, epoch by epoch. */
sealed interface Epochs extends AutoCloseable permits RuleEpochs, LbfgsEpochs {

    /**
     * Goes through the next epoch.
     *
     * @param number of the epoch, from 1
     * @throws dev.eckart.models.DivergedException if the loss that a step of it starts from is not finite
     */
    void next(int number);

    /** The parameters as they are now. */
    State state();

    @Override
    void close();
}
