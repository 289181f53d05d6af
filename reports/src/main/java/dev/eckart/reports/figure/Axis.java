package dev.eckart.reports.figure;

import java.util.List;

/** Where values lie on the picture. Values outside the ends are put at the ends. */
sealed interface Axis {

    /** The place of a value, in the picture's units. */
    double place(double value);

    /** The marks, ascending. */
    List<Tick> ticks();

    /**
     * Equal steps.
     *
     * @param low the value at {@code from}
     * @param high the value at {@code to}, above {@code low}
     * @param step the distance between two marks
     */
    record Linear(double low, double high, double from, double to, double step) implements Axis {

        private static final double SLACK = 1e-9;

        @Override
        public double place(double value) {
            return from + (Math.clamp(value, low, high) - low) / (high - low) * (to - from);
        }

        @Override
        public List<Tick> ticks() {
            return Ticks.linear(low, high, step);
        }

        /** An axis from one value to another, with so many marks or fewer. */
        static Linear between(double low, double high, double from, double to, int marks) {
            return new Linear(low, high, from, to, Ticks.step(high - low, marks));
        }

        /** An axis that begins and ends at marks. */
        static Linear around(double least, double greatest, double from, double to, int marks) {
            double room = greatest > least ? 0 : Math.max(Math.abs(least) * 0.1, 1e-12);
            double step = Ticks.step(greatest - least + 2 * room, marks);
            return new Linear(
                    StrictMath.floor((least - room) / step + SLACK) * step,
                    StrictMath.ceil((greatest + room) / step - SLACK) * step,
                    from,
                    to,
                    step);
        }
    }

    /**
     * Equal ratios.
     *
     * @param low above 0
     * @param high above {@code low}
     */
    record Logarithmic(double low, double high, double from, double to) implements Axis {
        @Override
        public double place(double value) {
            double share = StrictMath.log(Math.clamp(value, low, high) / low) / StrictMath.log(high / low);
            return from + share * (to - from);
        }

        @Override
        public List<Tick> ticks() {
            return Ticks.logarithmic(low, high);
        }

        /** An axis that begins and ends at 1, 2 or 5 times a power of ten. */
        static Logarithmic around(double least, double greatest, double from, double to) {
            double low = Ticks.roundBelow(least);
            double high = Ticks.roundAbove(greatest);
            return new Logarithmic(low, high > low ? high : low * 10, from, to);
        }
    }
}
