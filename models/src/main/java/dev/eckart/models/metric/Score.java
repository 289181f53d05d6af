package dev.eckart.models.metric;

/** What a metric comes to: a number, or the reason why there is none. Never NaN. */
public sealed interface Score {

    /** A number, finite or infinite; NaN is refused. */
    record Value(double value) implements Score {
        public Value {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("a score is never NaN: say why it is undefined");
            }
        }
    }

    /** No number, such as a mean over no rows. */
    record Undefined(String reason) implements Score {}
}
