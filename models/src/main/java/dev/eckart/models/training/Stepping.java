package dev.eckart.models.training;

import dev.eckart.autodiff.State;

/** An optimiser at work on an objective, step by step. */
interface Stepping extends AutoCloseable {

    /** Makes the step of that number, from 1, and gives the loss that it started from. */
    double step(long number, double rate);

    /** The parameters as they are now. */
    State state();

    @Override
    void close();
}
