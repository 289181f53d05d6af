package dev.eckart.benchmarks;

import java.util.function.Consumer;

/** Something that several programs do, so that they can be compared. */
@FunctionalInterface
interface Workload {

    /** Does it, and tells the results. */
    void run(Setting setting, Consumer<Result> results);
}
