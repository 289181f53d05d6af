package dev.eckart.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what a log comes to: a line for each program, and then how many times as fast as each of them ours is. */
final class Summary {

    /** Ours, as it is compared with all others. */
    static final String OURS = "eckart";

    private Summary() { }

    public static void main(String[] arguments) throws IOException {
        Comparison comparison = Comparison.of(Path.of(arguments[0]));
        comparison.programs().forEach(program -> System.out.println(program.result().line()));
        comparison.byKind().values().forEach(Summary::printRatios);
    }

    private static void printRatios(List<Measured> programs) {
        for (Measured ours : programs) {
            if (ours.last().peer().equals(OURS)) {
                programs.stream().filter(other -> isComparable(ours, other)).forEach(other -> print(ours, other));
            }
        }
    }

    /** Programs of as many threads, and ours of one. */
    static boolean isComparable(Measured ours, Measured other) {
        return !other.equals(ours)
                && (other.last().threads().equals(ours.last().threads())
                        || (other.last().peer().equals(OURS) && other.last().threads().equals("1")));
    }

    private static void print(Measured ours, Measured other) {
        Result result = ours.last();
        System.out.println(String.format(Locale.ROOT,
                "RATIO workload=%s%s dtype=%s threads=%s metric=%s ours=%.4g %s(%s)=%.4g faster=%.3g best=%.3g",
                result.workload(), result.size().isEmpty() ? "" : " size=" + result.size(), result.dtype(),
                result.threads(), result.metric(), ours.median(), other.last().peer(), other.last().threads(),
                other.median(), ours.timesAsFastAs(other), ours.timesAsFastAtBest(other)));
    }
}
