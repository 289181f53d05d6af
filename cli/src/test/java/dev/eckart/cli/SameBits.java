package dev.eckart.cli;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs experiments and prints a SHA-256 of all that each of them computed, all parameters among it, and one of all:
 * RUNS-AT-ONCE THREADS-PER-RUN FILE... SETTING=VALUE... It is a program, because the options of a JVM decide which
 * instructions compute. A run that fails ends it.
 */
final class SameBits {

    private SameBits() { }

    public static void main(String[] arguments) {
        int runs = Integer.parseInt(arguments[0]);
        int threadsPerRun = Integer.parseInt(arguments[1]);
        List<Path> files = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(2, arguments.length)) {
            if (argument.contains("=")) {
                settings.add(argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        List<String> hashes = Ran.plans(files, new Changes(settings, List.of())).stream()
                .map(plan -> hash(plan, runs, threadsPerRun))
                .toList();
        hashes.forEach(System.out::println);
        System.out.println(Sha256.of(hashes.toString()) + " all");
    }

    private static String hash(Plan plan, int runs, int threadsPerRun) {
        Fits fits = new Fits();
        Results results = Ran.all(List.of(fits.noting(plan)), runs, threadsPerRun).getFirst().results();
        requireNoneFailed(results);
        return Sha256.of(Fingerprint.of(results).toList().toString() + fits.hashes()) + " " + results.name();
    }

    private static void requireNoneFailed(Results results) {
        results.variants().stream().flatMap(variant -> variant.runs().stream()).forEach(run -> {
            if (run.outcome() instanceof Outcome.Failed failed) {
                throw new IllegalStateException(results.name() + ": " + failed);
            }
        });
    }
}
