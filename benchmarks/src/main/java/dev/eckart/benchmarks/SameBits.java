package dev.eckart.benchmarks;

import dev.eckart.components.Cancellation;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs experiments and prints a SHA-256 of all that each of them computed, parameters among it, and one of all:
 * THREADS FILE... SETTING=VALUE... A run that fails computes nothing, and so ends it.
 */
final class SameBits {

    private SameBits() { }

    public static void main(String[] arguments) {
        List<String> files = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            (argument.contains("=") ? settings : files).add(argument);
        }
        Workbench workbench = Wiring.workbench(List.of());
        Changes changes = new Changes(settings, List.of());
        List<Plan> plans = files.stream().map(file -> plan(workbench, Path.of(file), changes)).toList();
        int threads = Integer.parseInt(arguments[0]);
        List<Results> results =
                new Runner(new InMemoryLedger(), threads, Progress.NONE, Cancellation.NEVER).run(plans);
        List<String> hashes = results.stream().map(SameBits::hash).toList();
        hashes.forEach(System.out::println);
        System.out.println(Sha256.of(hashes.toString()) + " all");
    }

    private static Plan plan(Workbench workbench, Path file, Changes changes) {
        Diagnostics diagnostics = new Diagnostics();
        return workbench.plan(file, changes, diagnostics).orElseThrow(() -> new InvalidInputException(diagnostics));
    }

    private static String hash(Results results) {
        List<String> runs = results.variants().stream()
                .flatMap(variant -> variant.runs().stream()
                        .map(run -> variant.variant().label() + run.seeds() + run.fold() + bits(run.outcome())))
                .sorted(Comparator.naturalOrder())
                .toList();
        return Sha256.of(runs.toString()) + " " + results.name();
    }

    private static String bits(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var scores, var curves, var outputs) -> new TreeMap<>(scores)
                    + new TreeMap<>(curves).values().stream().map(SameBits::bits).toList().toString()
                    + new TreeMap<>(outputs).values().stream().map(SameBits::bits).toList();
            case Outcome.Diverged diverged -> diverged.toString();
            case Outcome.Failed failed -> throw new IllegalStateException(failed.toString());
        };
    }

    private static String bits(Curve curve) {
        return curve.epochs() + bits(curve.values());
    }

    private static String bits(NdArray array) {
        return array.precision() + array.shape().toString() + Arrays.stream(array.toDoubles())
                .mapToObj(value -> Long.toHexString(Double.doubleToLongBits(value)))
                .collect(Collectors.joining(","));
    }
}
