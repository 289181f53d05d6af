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

        /** Values that differ by less of themselves are one on the picture: no mark could tell them apart. */
        private static final double NEAR = 1e-9;

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
            boolean spread = greatest - least > NEAR * Math.max(Math.abs(least), Math.abs(greatest));
            double room = spread ? 0 : Math.max(Math.abs(least) * 0.1, 1e-12);
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
     * @param step the distance between two marks; 0 where they are at 1, 2 and 5 times powers of ten
     */
    record Logarithmic(double low, double high, double from, double to, double step) implements Axis {

        /** Between a value and its double there may be no more than one 1, 2 or 5. */
        private static final double FEW = 2;

        @Override
        public double place(double value) {
            double share = StrictMath.log(Math.clamp(value, low, high) / low) / StrictMath.log(high / low);
            return from + share * (to - from);
        }

        @Override
        public List<Tick> ticks() {
            return step > 0 ? Ticks.linear(low, high, step) : Ticks.logarithmic(low, high);
        }

        /** An axis that begins and ends at 1, 2 or 5 times a power of ten, or, of values close together, at marks. */
        static Logarithmic around(double least, double greatest, double from, double to) {
            Linear even = Linear.around(least, greatest, from, to, 5);
            if (greatest > least && greatest < FEW * least && even.low() > 0) {
                return new Logarithmic(even.low(), even.high(), from, to, even.step());
            }
            double low = Ticks.roundBelow(least);
            double high = Ticks.roundAbove(greatest);
            return new Logarithmic(low, high > low ? high : low * 10, from, to, 0);
        }
    }

    /**
     * Places that are numbered from 0.
     *
     * @param places ascending
     * @param labels one for each place
     * @param marked which of them have marks
     */
    record Steps(List<Double> places, List<String> labels, List<Integer> marked) implements Axis {

        public Steps {
            places = List.copyOf(places);
            labels = List.copyOf(labels);
            marked = List.copyOf(marked);
        }

        @Override
        public double place(double value) {
            return places.get(Math.clamp((int) value, 0, places.size() - 1));
        }

        @Override
        public List<Tick> ticks() {
            return marked.stream().map(step -> new Tick(step, labels.get(step))).toList();
        }
    }

    /** An axis across with as many marks as have room for their labels. */
    static Axis across(AxisScale scale, double least, double greatest, double from, double to) {
        if (scale == AxisScale.LOG) {
            return Logarithmic.around(least, greatest, from, to);
        }
        for (int marks = 6; marks > 1; marks--) {
            Axis axis = Linear.around(least, greatest, from, to, marks);
            if (Lettering.fits(axis)) {
                return axis;
            }
        }
        return Linear.around(least, greatest, from, to, 1);
    }

    /** An axis upwards. */
    static Axis up(AxisScale scale, double least, double greatest, double from, double to) {
        return switch (scale) {
            case LINEAR -> Linear.around(least, greatest, from, to, 6);
            case LOG -> Logarithmic.around(least, greatest, from, to);
        };
    }
}
