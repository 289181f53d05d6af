package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.models.metric.Score;

/** Scores that are to be numbers. */
final class Scores {

    private Scores() { }

    static double value(Score score) {
        return switch (score) {
            case Score.Value(double value) -> value;
            case Score.Undefined(String reason) -> throw new AssertionError("no score: " + reason);
        };
    }

    /** Fails unless both are one number, but for the rounding of a sum in another order. */
    static void assertAlike(Score one, Score other) {
        assertEquals(value(one), value(other), 1e-12 * Math.max(1, Math.abs(value(one))));
    }
}
