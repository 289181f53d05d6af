package dev.eckart.experiments.json;

import dev.eckart.components.RandomStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What the values of a random axis are drawn from. */
sealed interface Drawing {

    /** The keys of the distributions. */
    String UNIFORM = "uniform";
    String LOG_UNIFORM = "logUniform";
    String CHOICE = "choice";

    /** The key that asks for whole numbers. */
    String WHOLE = "whole";

    /** The distributions, of which each axis has one. */
    List<String> NAMES = List.of(UNIFORM, LOG_UNIFORM, CHOICE);

    /** The next value; equal ones may come again. */
    Json next(RandomStream stream);

    /** How many different values there are; the greatest long where nobody can tell. */
    default long different() {
        return Long.MAX_VALUE;
    }

    /** Real numbers from low to high, with {@value #DIGITS} significant digits, so that tables can show them. */
    record Real(Origin origin, double low, double high, boolean logarithmic) implements Drawing {

        private static final int DIGITS = 6;

        @Override
        public Json next(RandomStream stream) {
            double drawn = logarithmic
                    ? StrictMath.exp(stream.uniform(StrictMath.log(low), StrictMath.log(high)))
                    : stream.uniform(low, high);
            double rounded = new BigDecimal(drawn).round(new MathContext(DIGITS)).doubleValue();
            return new Json.Numeral(origin, CanonicalNumber.of(Math.clamp(rounded, low, high)));
        }
    }

    /** Whole numbers from low to high, both of them among the values. */
    record Whole(Origin origin, int low, int high, boolean logarithmic) implements Drawing {

        @Override
        public Json next(RandomStream stream) {
            return new Json.Numeral(origin, Integer.toString(logarithmic ? logarithmic(stream)
                    : low + stream.below(high - low + 1)));
        }

        /** k has a share of log((k + 1) / k). */
        private int logarithmic(RandomStream stream) {
            double drawn = StrictMath.exp(stream.uniform(StrictMath.log(low), StrictMath.log(high + 1.0)));
            return Math.clamp((long) drawn, low, high);
        }

        @Override
        public long different() {
            return high - low + 1L;
        }
    }

    /** One of some values, all with the same probability. */
    record Choice(List<Json> values) implements Drawing {

        @Override
        public Json next(RandomStream stream) {
            return values.get(stream.below(values.size()));
        }

        @Override
        public long different() {
            return values.stream().map(Json::compact).distinct().count();
        }
    }
}
