package dev.eckart.components;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Settings that break the rules of their record's header, or do not suit the data; it names all violations at once.
 */
public final class InvalidSettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param component the component's name
     * @param problems the violations, each at its key; at least one
     */
    public InvalidSettingsException(String component, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ", component + ": ", "")));
        this.problems = List.copyOf(problems);
    }

    /** The violations, each at its key; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
