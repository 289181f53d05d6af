package dev.eckart.experiments.view;

/** A preparation step that cannot be taken on its data, such as scaling a constant column. */
public final class StepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int step;

    /** @param origin where the columns come from, if not from the data */
    StepException(int step, IllegalArgumentException cause, String origin) {
        super(cause.getMessage() + origin, cause);
        this.step = step;
    }

    /** The position of the step, from 0. */
    public int step() {
        return step;
    }
}
