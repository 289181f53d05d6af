package dev.eckart.models;

/** A fit that went beyond the finite numbers: a result of its settings, not a fault. */
public final class DivergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int epoch;

    /**
     * @param what what is not finite, such as "loss"
     * @param epoch the epoch in which that was seen, from 1
     */
    public DivergedException(String what, int epoch) {
        super(what + " not finite at epoch " + epoch);
        this.epoch = epoch;
    }

    /** The epoch in which it was seen, from 1. */
    public int epoch() {
        return epoch;
    }
}
