package dev.eckart.autodiff;

import dev.eckart.components.Problems;

/** An upper bound that is not itself valid, which annotations cannot say. */
final class Below {

    private Below() { }

    /** Adds a problem if a value is 1; greater ones are left to the header. */
    static void one(String key, double value, Problems problems) {
        if (value == 1) {
            problems.at(key).add("found 1.0, expected below 1");
        }
    }
}
