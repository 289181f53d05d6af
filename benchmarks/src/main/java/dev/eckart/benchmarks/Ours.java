package dev.eckart.benchmarks;

import dev.eckart.linalg.Precision;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Runs one workload in a process of its own: WORKLOAD [threads=1] [f64|f32] [repeats=5] [unrelated programs=0]. */
final class Ours {

    private static final Map<String, Supplier<Workload>> WORKLOADS = Map.of(
            "W1", IrisFactorisation::new,
            "W2", IrisNetwork::new,
            "W3", CellDescent::new,
            "W4", DenseFactorisation::new,
            "W5", LargeNetwork::new,
            "W8", SquareProducts::new);

    private Ours() { }

    public static void main(String[] arguments) {
        Supplier<Workload> workload = WORKLOADS.get(arguments[0]);
        if (workload == null) {
            throw new IllegalArgumentException("no such workload: " + arguments[0]);
        }
        Precision precision = Precision.valueOf(argument(arguments, 2, "f64").toUpperCase(Locale.ROOT));
        Setting setting = new Setting(
                Integer.parseInt(argument(arguments, 1, "1")), precision, Integer.parseInt(argument(arguments, 3, "5")));
        new Unrelated().run(Integer.parseInt(argument(arguments, 4, "0")));
        workload.get().run(setting, result -> System.out.println(result.line()));
    }

    private static String argument(String[] arguments, int place, String otherwise) {
        return arguments.length > place ? arguments[place] : otherwise;
    }
}
