package dev.eckart.datasets;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Data that cannot be read or is not valid. */
public final class DataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private DataException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** @param faults what is wrong, each with its place, such as {@code ratings.csv:17: expected 3 fields, found 2} */
    public DataException(List<String> faults) {
        this(String.join("\n", faults), faults.stream().map(fault -> new Problem(Path.ROOT, fault)).toList());
    }

    /**
     * Faults of which each may be blamed on a key of the dataset's settings: {@link dev.eckart.components.Problems}
     * collects them, such as by {@code problems.at("label").add(…)}.
     */
    public static DataException of(List<Problem> problems) {
        return new DataException(
                problems.stream().map(Problem::message).collect(Collectors.joining("\n")), problems);
    }

    /** What is wrong, each with its place; never empty. */
    public List<String> faults() {
        return problems.stream().map(Problem::message).toList();
    }

    /** What is wrong, each at the key that is to blame, if there is one; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
