package dev.eckart.models.training;

/** The least loss of some epochs, where less means less by more than a margin. Mutable. */
final class Least {

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

    /** The epoch of the least loss; 0 before there is one. */
    int epoch() {
        return epoch;
    }
}
