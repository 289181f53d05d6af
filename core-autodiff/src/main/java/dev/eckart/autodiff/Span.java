package dev.eckart.autodiff;

/**
 * The length of a training. No epochs are no steps, and what a schedule begins there is never asked for a rate.
 *
 * @param epochs at least 0
 * @param steps the steps of all epochs together, at least 0
 */
public record Span(int epochs, long steps) {

    /** @throws IllegalArgumentException if a length is negative */
    public Span {
        if (epochs < 0 || steps < 0) {
            throw new IllegalArgumentException("expected lengths of at least 0, found " + epochs + " and " + steps);
        }
    }
}
