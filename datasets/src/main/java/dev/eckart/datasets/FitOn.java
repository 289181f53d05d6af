package dev.eckart.datasets;

import dev.eckart.components.Example;

/** Where a preparation step learns what it needs to know. */
@Example("\"train\"")
public enum FitOn {
    /** On all rows or cells, those held out among them. */
    ALL,
    /** On the training part alone. */
    TRAIN
}
