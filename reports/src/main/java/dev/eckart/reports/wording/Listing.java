package dev.eckart.reports.wording;

import java.util.List;

/** Lists in sentences. */
public final class Listing {

    private Listing() { }

    /** {@code a}, {@code a and b}, {@code a, b and c}; empty of nothing. */
    public static String of(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
