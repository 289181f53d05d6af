package dev.eckart.autodiff;

import java.util.function.DoubleFunction;

/**
 * A search along a line for a place that satisfies the strong Wolfe conditions: Nocedal and Wright, "Numerical
 * Optimization", 2nd ed., algorithms 3.5 and 3.6, with the constants, the interpolation and the safeguards of {@code
 * torch.optim.LBFGS}. Where that one meets a number that is not finite, this one halves the interval.
 */
final class WolfeSearch {

    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;
    private static final int MOST_TRIALS = 25;

    private final DoubleFunction<Trial> line;
    private final Trial start;
    private final double reach;
    private final double tolerance;
    private int trials;

    /**
     * @param line the trial at a length
     * @param start that at 0, where the slope is below 0
     * @param reach the greatest element of the line's direction
     * @param tolerance the least interval that is searched, in what that element moves
     */
    WolfeSearch(DoubleFunction<Trial> line, Trial start, double reach, double tolerance) {
        this.line = line;
        this.start = start;
        this.reach = reach;
        this.tolerance = tolerance;
    }

    /** The place that is found, beginning with a length; the best one seen if none satisfies the conditions. */
    Trial from(double length) {
        Trial before = start;
        Trial here = line.apply(length);
        for (; trials < MOST_TRIALS; trials++) {
            if (!lower(here) || (trials > 1 && here.loss() >= before.loss())) {
                return within(new Bracket(before, here));
            } else if (flat(here)) {
                return here;
            } else if (here.slope() >= 0) {
                return within(new Bracket(before, here));
            }
            double next = Cubic.least(
                    before, here, here.length() + 0.01 * (here.length() - before.length()), here.length() * 10);
            before = here;
            here = line.apply(next);
        }
        return start.loss() <= here.loss() ? start : here;
    }

    /** The place that is found between two. */
    private Trial within(Bracket first) {
        Bracket bracket = first;
        boolean close = false;
        for (; trials < MOST_TRIALS && !(bracket.width() * reach < tolerance); trials++) {
            double next = bracket.least();
            boolean nearEnd = bracket.nearEnd(next);
            boolean moved = nearEnd && (close || bracket.atEnd(next));
            close = nearEnd && !moved;
            Trial here = line.apply(moved ? bracket.awayFromEnd(next) : next);
            if (!lower(here) || here.loss() >= bracket.low().loss()) {
                bracket = bracket.withHigh(here);
            } else if (flat(here)) {
                return here;
            } else {
                bracket = bracket.withLow(here);
            }
        }
        return bracket.low();
    }

    private boolean lower(Trial here) {
        return here.loss() <= start.loss() + DECREASE * here.length() * start.slope();
    }

    private boolean flat(Trial here) {
        return Math.abs(here.slope()) <= -CURVATURE * start.slope();
    }
}
