package dev.eckart.benchmarks;

import dev.eckart.linalg.Precision;
import java.util.Locale;

/**
 * How a workload is run.
 *
 * @param threads of the program
 * @param precision of the program
 * @param repeats the timings of which the median and the best are told
 */
record Setting(int threads, Precision precision, int repeats) {

    String precisionName() {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
