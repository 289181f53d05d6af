package dev.eckart.reports.claims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** One thing that may be other than a report states. */
sealed interface Slip {

    /** What it is about. */
    Aspect aspect();

    /** What was done instead, such as "mean reduction". */
    String words();

    /**
     * The experiment has other settings.
     *
     * @param changes value, as JSON, by path
     */
    record Changed(Aspect aspect, String words, SequencedMap<String, String> changes) implements Slip {
        public Changed {
            changes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changes));
        }
    }

    /**
     * The runs' values are told in another way.
     *
     * @param telling what is printed of a value
     */
    record Told(Aspect aspect, String words, Telling telling) implements Slip {}

    /** What is printed of a value of a target; NaN where nothing can be. */
    @FunctionalInterface
    interface Telling {
        double told(double value, Target target);
    }

    /** The number is another statistic of the runs. */
    record Counted(String words, Sampled statistic) implements Slip {
        @Override
        public Aspect aspect() {
            return Aspect.STATISTIC;
        }
    }

    /** The product of the singular vectors alone. */
    record WithoutSigma() implements Slip {
        @Override
        public Aspect aspect() {
            return Aspect.SIGMA;
        }

        @Override
        public String words() {
            return "Σ left out";
        }
    }
}
