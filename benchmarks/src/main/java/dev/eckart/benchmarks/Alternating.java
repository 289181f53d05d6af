package dev.eckart.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Runs two commands that do the same work, in turn: each timing of the one is followed by one of the other, so that
 * what else happens on the machine, and its clock, fall on both. Arguments: a command, --, another one.
 */
final class Alternating {

    private Alternating() { }

    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        int cut = all.indexOf("--");
        try (Way first = new Way(all.subList(0, cut)); Way second = new Way(all.subList(cut + 1, all.size()))) {
            List<double[]> pairs = new ArrayList<>();
            while (true) {
                String line = first.line();
                String other = second.line();
                if (line == null && other == null) {
                    return;
                }
                if (line == null || other == null) {
                    throw new IOException("one of the two has ended before the other");
                }
                if (line.equals(Turns.WAITING)) {
                    pairs.add(pairs.size() % 2 == 0 ? inTurn(first, second) : reversed(inTurn(second, first)));
                } else if (Result.isOne(line)) {
                    System.out.println(Result.parse(line).line());
                    System.out.println(Result.parse(other).line());
                    System.out.println(summary(Result.parse(line), pairs));
                    pairs.clear();
                }
            }
        }
    }

    private static double[] inTurn(Way one, Way next) throws IOException {
        return new double[] {one.turn(), next.turn()};
    }

    private static double[] reversed(double[] pair) {
        return new double[] {pair[1], pair[0]};
    }

    /** How many times as fast as the first command the second one was, by the median and the quartiles of all pairs. */
    private static String summary(Result result, List<double[]> pairs) {
        double[] ratios = pairs.stream().mapToDouble(pair -> pair[0] / pair[1]).sorted().toArray();
        double[] quartiles = IntStream.of(2, 1, 3).mapToDouble(part -> ratios[ratios.length * part / 4]).toArray();
        return String.format(
                Locale.ROOT, "RATIO workload=%s dtype=%s metric=%s size=%s second=%.3f quartiles=%.3f..%.3f",
                result.workload(), result.dtype(), result.metric(), result.size(),
                quartiles[0], quartiles[1], quartiles[2]);
    }

    /** A process that waits for its turns. */
    private static final class Way implements AutoCloseable {

        private final Process process;
        private final BufferedReader lines;
        private final PrintStream turns;

        Way(List<String> command) throws IOException {
            this.process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            this.lines = process.inputReader();
            this.turns = new PrintStream(process.getOutputStream(), true);
        }

        String line() throws IOException {
            return lines.readLine();
        }

        /** The seconds of its next timing. */
        double turn() throws IOException {
            turns.println();
            return Double.parseDouble(line().substring(Turns.TOOK.length()));
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
