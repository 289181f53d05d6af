package dev.eckart.components;

/**
 * A component whose settings must agree with each other or with the data. What cannot be told from the shape of the
 * data, a component refuses by {@link Header#require} when it meets them.
 */
public interface DataChecked {

    /** Adds a problem, at its key, for each setting that does not suit the others or the data. */
    void check(DataShape data, Problems problems);
}
