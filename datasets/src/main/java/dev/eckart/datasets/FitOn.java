package dev.eckart.datasets;

/** Where a preparation step learns what it needs to know. */
public enum FitOn {
    /** On all rows or cells, those held out among them. */
    ALL,
    /** On the training part alone. */
    TRAIN
}
