package dev.eckart.components;

import java.util.OptionalInt;

/**
 * What settings may be checked against before anything runs.
 *
 * @param name the data as a person would name it, such as {@code iris (uci) after step "centre"}
 * @param rows number of rows, &ge; 1
 * @param columns number of columns, &ge; 1
 * @param classes number of classes of the labels; empty without labels
 * @param validation number of rows or cells in the validation part; empty where the data is not parted yet
 */
public record DataShape(String name, int rows, int columns, OptionalInt classes, OptionalInt validation) {

    /** The shape of data that is not parted yet. */
    public DataShape(String name, int rows, int columns, OptionalInt classes) {
        this(name, rows, columns, classes, OptionalInt.empty());
    }
}
