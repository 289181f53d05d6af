package dev.eckart.experiments.view;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import java.util.List;
import java.util.Optional;

/** A preparation step that cannot be taken on its data, such as scaling a constant column. */
public final class StepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int step;

    StepException(int step, String message, Throwable cause) {
        super(message, cause);
        this.step = step;
    }

    /** What is wrong, each at a key of the step or at the step as a whole. */
    public List<Problem> problems() {
        return getCause() instanceof InvalidSettingsException invalid
                ? invalid.problems()
                : List.of(new Problem(Path.ROOT, String.valueOf(getMessage())));
    }

    /** What the step threw against its contract; empty if it said what is wrong. */
    public Optional<Throwable> fault() {
        return Optional.ofNullable(getCause()).filter(cause -> !(cause instanceof IllegalArgumentException));
    }

    /** The position of the step, from 0. */
    public int step() {
        return step;
    }
}
