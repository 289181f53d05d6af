package dev.eckart.models.training;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitState;
import java.util.Map;

/** The least loss of some epochs, where less means less by more than a margin. Mutable. */
final class Least {

    private static final String EPOCH = ".epoch";

    private final double margin;
    private double loss = Double.POSITIVE_INFINITY;
    private int epoch;

    Least(double margin) {
        this.margin = margin;
    }

    /** Whether an epoch's loss is the least so far, which it then stays until another is; NaN never is. */
    boolean is(double found, int ofEpoch) {
        boolean less = found < loss - margin;
        if (less) {
            loss = found;
            epoch = ofEpoch;
        }
        return less;
    }

    void keep(String name, Map<String, NdArray> arrays) {
        arrays.put(name, NdArray.scalar(loss));
        arrays.put(name + EPOCH, NdArray.scalar(epoch));
    }

    void restore(String name, FitState kept) {
        loss = kept.number(name);
        epoch = (int) kept.number(name + EPOCH);
    }

    /** The epoch of the least loss; 0 before there is one. */
    int epoch() {
        return epoch;
    }
}
