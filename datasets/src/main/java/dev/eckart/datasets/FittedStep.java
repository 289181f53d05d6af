package dev.eckart.datasets;

import dev.eckart.linalg.NdArray;

/** A preparation step that has learnt what it needs to know. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface FittedStep {

    /** The changed data, rows×columns. */
    NdArray apply(NdArray data);
}
