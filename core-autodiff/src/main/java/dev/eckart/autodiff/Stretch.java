package dev.eckart.autodiff;

/**
 * Some places of an array, one after another.
 *
 * @param from the first
 * @param end behind the last
 */
record Stretch(int from, int end) {

    static final Stretch NONE = new Stretch(0, 0);
    static final Stretch ALL = new Stretch(0, Integer.MAX_VALUE);

    int size() {
        return end - from;
    }

    boolean isEmpty() {
        return from >= end;
    }

    /** Whether the two have a place in common. */
    boolean meets(Stretch other) {
        return Math.max(from, other.from) < Math.min(end, other.end);
    }
}
