package dev.eckart.autodiff;

/**
 * Two places on a line with a suitable one between them, in the order in which the search has met them.
 *
 * @param lowFirst whether the first has the lower loss
 */
record Bracket(Trial first, Trial second, boolean lowFirst) {

    private static final double MARGIN = 0.1;

    Bracket(Trial first, Trial second) {
        this(first, second, first.loss() <= second.loss());
    }

    Trial low() {
        return lowFirst ? first : second;
    }

    double width() {
        return Math.abs(second.length() - first.length());
    }

    /** Where a cubic through both places is least. */
    double least() {
        return Cubic.least(first, second, from(), to());
    }

    /** Whether a length is close to one of the ends. */
    boolean nearEnd(double length) {
        return Math.min(to() - length, length - from()) < margin();
    }

    boolean atEnd(double length) {
        return length >= to() || length <= from();
    }

    /** A tenth away from the end that a length is closer to. */
    double awayFromEnd(double length) {
        return Math.abs(length - to()) < Math.abs(length - from()) ? to() - margin() : from() + margin();
    }

    /** With another place for the one of the higher loss; which is lower is seen anew. */
    Bracket withHigh(Trial here) {
        return lowFirst ? new Bracket(first, here) : new Bracket(here, second);
    }

    /** With another place for the one of the lower loss, which takes the other's place if it descends away from it. */
    Bracket withLow(Trial here) {
        Trial high = lowFirst ? second : first;
        Trial kept = here.slope() * (high.length() - low().length()) >= 0 ? low() : high;
        return lowFirst ? new Bracket(here, kept, true) : new Bracket(kept, here, false);
    }

    private double margin() {
        return MARGIN * (to() - from());
    }

    private double from() {
        return Math.min(first.length(), second.length());
    }

    private double to() {
        return Math.max(first.length(), second.length());
    }
}
