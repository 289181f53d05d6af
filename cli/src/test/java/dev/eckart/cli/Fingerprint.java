package dev.eckart.cli;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.ComparisonResults;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.linalg.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run computed, in short.
 *
 * @param of the experiment, the variant, seeds and fold; or the experiment and a comparison
 * @param key the run's key; "-" for a comparison
 * @param bits a hash of everything that was computed
 */
record Fingerprint(String of, String key, String bits) {

    /** The fingerprints of all runs and comparisons of an experiment. */
    static Stream<Fingerprint> of(Results results) {
        Stream<Fingerprint> runs = results.variants().stream().flatMap(variant -> variant.runs().stream()
                .map(run -> of(results.name() + " " + variant.variant().label() + " " + which(run), run)));
        return Stream.concat(runs, results.comparisons().stream().map(comparison -> of(results.name(), comparison)));
    }

    /** The fingerprint that a line tells. */
    static Fingerprint parse(String line) {
        int bits = line.lastIndexOf(' ');
        int key = line.lastIndexOf(' ', bits - 1);
        return new Fingerprint(line.substring(0, key), line.substring(key + 1, bits), line.substring(bits + 1));
    }

    /** The fingerprint as a line, without its end. */
    String line() {
        return of + " " + key + " " + bits;
    }

    private static Fingerprint of(String what, Run run) {
        return new Fingerprint(what, run.key(), Sha256.of(bits(run.outcome())));
    }

    private static Fingerprint of(String experiment, ComparisonResults comparison) {
        List<String> numbers = comparison.pairs().stream()
                .flatMap(pair -> pair.numbers().entrySet().stream())
                .map(number -> number.getKey() + "=" + bits(number.getValue()))
                .toList();
        return new Fingerprint(experiment + " comparison " + comparison.name(), "-", Sha256.of(numbers.toString()));
    }

    private static String which(Run run) {
        String seeds = run.seeds().toString().replace(" ", "");
        return run.fold().isPresent() ? seeds + "/" + run.fold().getAsInt() : seeds;
    }

    /** Everything that was computed, number by number, as bits. */
    private static String bits(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var scores, var curves, var outputs) -> new TreeMap<>(scores)
                    + new TreeMap<>(curves).values().stream().map(Fingerprint::bits).toList().toString()
                    + new TreeMap<>(outputs).values().stream().map(Fingerprint::bits).toList();
            case Outcome.Diverged diverged -> diverged.toString();
            case Outcome.Failed failed -> failed.toString();
        };
    }

    private static String bits(Curve curve) {
        return curve.epochs() + bits(curve.values());
    }

    private static String bits(NdArray array) {
        return array.shape() + Arrays.stream(array.toDoubles())
                .mapToObj(Fingerprint::bits)
                .collect(Collectors.joining(","));
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToLongBits(value));
    }
}
