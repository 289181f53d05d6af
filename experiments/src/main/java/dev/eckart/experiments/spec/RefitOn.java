package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;

/** What a model is fitted to once its settings have been chosen. */
public enum RefitOn {
    /** The training part, as every trial was. */
    @Doc("the training part, as in the trials")
    TRAIN,
    /** The training part and the validation part together: nothing is left to choose by. */
    @Name("train+validation")
    @Doc("the training and the validation part together")
    TRAIN_AND_VALIDATION
}
