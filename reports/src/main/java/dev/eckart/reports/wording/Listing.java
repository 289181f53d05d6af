package dev.eckart.reports.wording;

import java.util.List;

/** Lists in sentences. */
public final class Listing {

    /** The most items of a list that a reader is asked to read. */
    private static final int READ = 5;

    private Listing() { }

    /** As {@link #of}, but of more than {@value #READ} items the first ones, and how many others there are. */
    public static String some(List<String> items) {
        return items.size() <= READ
                ? of(items)
                : String.join(", ", items.subList(0, READ - 1)) + " and " + (items.size() - READ + 1) + " others";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; empty of nothing. */
    public static String of(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
