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
    private final transient List<Problem> problems;

    private StepException(int step, String message, List<Problem> problems, Throwable cause) {
        super(message, cause);
        this.step = step;
        this.problems = List.copyOf(problems);
    }

    /**
     * A step that says what is wrong.
     *
     * @param remark the end of each message
     */
    static StepException refused(int step, IllegalArgumentException cause, String remark) {
        List<Problem> problems = cause instanceof InvalidSettingsException invalid
                ? invalid.problems()
                : List.of(new Problem(Path.ROOT, String.valueOf(cause.getMessage())));
        return new StepException(step, cause.getMessage() + remark, problems.stream()
                .map(problem -> new Problem(problem.path(), problem.ofName(), problem.message() + remark))
                .toList(), cause);
    }

    /** A step that throws what it should not. */
    static StepException faulty(int step, Throwable cause) {
        return new StepException(step, cause.toString(), List.of(new Problem(Path.ROOT, cause.toString())), cause);
    }

    /** What is wrong, each at a key of the step or at the step as a whole. */
    public List<Problem> problems() {
        return problems;
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
