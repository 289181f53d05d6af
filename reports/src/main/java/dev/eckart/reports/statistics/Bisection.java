package dev.eckart.reports.statistics;

import java.util.function.DoubleUnaryOperator;

/** Where a function takes a value. */
final class Bisection {

    private Bisection() { }

    /**
     * Where a function that falls from x = 0 on takes a value, to the last bit that it can tell.
     *
     * @param wanted at most the function's value at 0, and more than its limit
     */
    static double falling(DoubleUnaryOperator function, double wanted) {
        double low = 0;
        double high = 1;
        while (function.applyAsDouble(high) > wanted) {
            low = high;
            high *= 2;
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (function.applyAsDouble(middle) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
}
