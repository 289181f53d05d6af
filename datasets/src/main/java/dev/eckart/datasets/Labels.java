package dev.eckart.datasets;

import java.util.List;

/** The class of each row. Immutable and thread-safe. */
public final class Labels {

    private final List<String> classes;
    private final int[] codes;

    /**
     * @param classes names of the classes, in the order of their codes
     * @param codes the class of each row, from 0
     */
    public Labels(List<String> classes, int[] codes) {
        this.classes = List.copyOf(classes);
        this.codes = codes.clone();
    }

    /** The names of the classes, in the order of their codes. */
    public List<String> classes() {
        return classes;
    }

    /** A copy of the codes, one per row. */
    public int[] codes() {
        return codes.clone();
    }
}
