package dev.eckart.models.training;

import dev.eckart.components.Doc;

/** What one step of the optimiser sees. */
public enum Batch {
    /** All training data: an epoch is one step. */
    @Doc("all training data: an epoch is one step")
    ALL
}
