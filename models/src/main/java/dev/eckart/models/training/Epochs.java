package dev.eckart.models.training;

import dev.eckart.autodiff.State;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitState;
import java.util.Map;

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

    /** Adds what {@link #restore} needs, by name. */
    void keep(Map<String, NdArray> arrays);

    /**
     * Goes on from where others over the same objective have come to; only before the first epoch.
     *
     * @throws IllegalArgumentException if this is not what they have kept
     */
    void restore(FitState kept);

    @Override
    void close();
}
