package dev.eckart.datasets;

import java.util.List;

/** Data that cannot be read or is not valid. */
public final class DataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** @param faults what is wrong, each with its place, such as {@code ratings.csv:17: expected 3 fields, found 2} */
    public DataException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each with its place; never empty. */
    public List<String> faults() {
        return faults;
    }
}
