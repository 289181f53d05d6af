package dev.eckart.datasets;

/**
 * A dataset in three disjoint parts, each of a type of its own, so that what may only see one part cannot be handed
 * another. A part may be empty, but for {@code train}.
 */
public record Partition<S extends Selection>(Train<S> train, Validation<S> validation, Test<S> test) {

    /** What models are fitted to. */
    public record Train<S extends Selection>(S selection) {}

    /** What settings and the end of a fit may be chosen by. */
    public record Validation<S extends Selection>(S selection) {}

    /** What nothing may be chosen by. */
    public record Test<S extends Selection>(S selection) {}
}
