package dev.eckart.models;

/** A fitted model that epochs have made, for those that tell it. */
public interface Trained {

    /** The epochs that have made the model, at least 0: those done or, where the best is kept, those up to the best. */
    int epochs();
}
