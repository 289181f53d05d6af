package dev.eckart.experiments.plan;

import java.util.Locale;

/** Great numbers for people, such as {@code 1,000,000}. */
final class Grouped {

    private Grouped() { }

    static String of(long number) {
        return number == Long.MAX_VALUE ? "more than 9e18" : String.format(Locale.ROOT, "%,d", number);
    }
}
