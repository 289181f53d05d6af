package dev.eckart.models.training;

import dev.eckart.autodiff.State;

/** The parameters that an epoch has left; 0 is the start. */
record Kept(State state, int epoch) {}
