package dev.eckart.experiments.spec;

/**
 * What computes. There is one so far, so it is no part of a run's key; one that gives other bits must become a part.
 */
public enum Backend {
    /** The kernels of {@code linalg}, whose bits are the same everywhere. */
    JAVA
}
