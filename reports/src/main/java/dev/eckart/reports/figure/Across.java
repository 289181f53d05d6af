package dev.eckart.reports.figure;

import java.util.List;
import java.util.stream.IntStream;

/** What lines go over: whole numbers, and what each stands for. */
sealed interface Across {

    /** What it is. */
    String title();

    /** Where its numbers lie between two ends of the picture. */
    Axis axis(double from, double to);

    /** What a number stands for. */
    String label(int number);

    /** Whether there are few enough for a mark each. */
    boolean dotted();

    /**
     * Epochs, each of which stands for itself.
     *
     * @param last the last one
     */
    record Epochs(int last) implements Across {

        static Epochs of(List<Line> lines) {
            return new Epochs(lines.stream()
                    .filter(line -> !line.points().isEmpty())
                    .mapToInt(line -> line.points().lastKey())
                    .max()
                    .orElse(1));
        }

        @Override
        public String title() {
            return "epoch";
        }

        @Override
        public Axis axis(double from, double to) {
            return Axis.Linear.between(0, Math.max(1, last), from, to, 6);
        }

        @Override
        public String label(int number) {
            return Integer.toString(number);
        }

        @Override
        public boolean dotted() {
            return false;
        }
    }

    /**
     * The values of a setting that is swept, in the order in which they lie across. Where all are numbers they lie as
     * the scale says, else at equal distances.
     *
     * @param title the setting
     * @param values in words
     * @param numbers the same as numbers; empty where one is none
     */
    record Settings(String title, List<String> values, List<Double> numbers, AxisScale scale) implements Across {

        private static final int DOTTED = 60;
        private static final int LONGEST = 12;

        public Settings {
            values = List.copyOf(values);
            numbers = List.copyOf(numbers);
        }

        @Override
        public Axis axis(double from, double to) {
            List<Double> shares = shares();
            List<Double> places = shares.stream().map(share -> from + share * (to - from)).toList();
            int room = (int) ((to - from) / Lettering.width("m") / values.size()) - 1;
            List<String> labels = Lettering.cut(values, Math.max(LONGEST, room));
            return new Axis.Steps(places, labels, Lettering.apart(places, labels));
        }

        @Override
        public String label(int number) {
            return values.get(number);
        }

        @Override
        public boolean dotted() {
            return values.size() <= DOTTED;
        }

        /** From 0 for the first to 1 for the last. */
        private List<Double> shares() {
            int count = values.size();
            if (count == 1) {
                return List.of(0.5);
            }
            if (numbers.isEmpty()) {
                return IntStream.range(0, count).mapToObj(i -> (i + 0.5) / count).toList();
            }
            Axis unit = switch (scale) {
                case LINEAR -> new Axis.Linear(numbers.getFirst(), numbers.getLast(), 0, 1, 1);
                case LOG -> new Axis.Logarithmic(numbers.getFirst(), numbers.getLast(), 0, 1, 0);
            };
            return numbers.stream().map(unit::place).toList();
        }
    }
}
