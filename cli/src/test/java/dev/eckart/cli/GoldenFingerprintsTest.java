package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bits of every shipped experiment, under two seeds, are those of the committed fingerprints. A key that stays
 * while its bits change means that a component's arithmetic changed without a new {@code @NumericsVersion}. After such
 * a bump, write the file anew with {@code -Deckart.golden.write=true}.
 */
class GoldenFingerprintsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-fingerprints.txt");

    @Test
    void bitsOnlyChangeWithTheNumericsVersion() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Shipped.experiments()) {
            lines.append(fingerprints(file));
        }
        if (Boolean.getBoolean("eckart.golden.write")) {
            Files.writeString(GOLDEN, lines);
        }
        assertEquals(Files.readString(GOLDEN), lines.toString());
    }

    private static String fingerprints(Path file) {
        Workbench workbench = Wiring.workbench(List.of());
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = workbench.plan(file, Changes.of("seeds=2"), diagnostics)
                .orElseThrow(() -> new InvalidInputException(diagnostics));
        Results results = new Runner(new InMemoryLedger(), 2, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan))
                .getFirst();
        return results.variants().stream()
                .flatMap(variant -> variant.runs().stream().map(run -> line(results.name(), variant, run)))
                .collect(Collectors.joining());
    }

    private static String line(String experiment, VariantResults variant, Run run) {
        return String.join(
                " ", experiment, variant.variant().label(), which(run), run.key(),
                Sha256.of(bits(run.outcome()))) + "\n";
    }

    private static String which(Run run) {
        String seeds = run.seeds().toString().replace(" ", "");
        return run.fold().isPresent() ? seeds + "/" + run.fold().getAsInt() : seeds;
    }

    /** Everything that was computed, number by number, as bits. */
    private static String bits(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var scores, var curves, var outputs) -> new TreeMap<>(scores)
                    + new TreeMap<>(curves).values().stream().map(GoldenFingerprintsTest::bits).toList().toString()
                    + new TreeMap<>(outputs).values().stream().map(GoldenFingerprintsTest::bits).toList();
            case Outcome.Diverged diverged -> diverged.toString();
            case Outcome.Failed failed -> failed.toString();
        };
    }

    private static String bits(Curve curve) {
        return curve.epochs() + bits(curve.values());
    }

    private static String bits(NdArray array) {
        return array.shape() + Arrays.stream(array.toDoubles())
                .mapToObj(value -> Long.toHexString(Double.doubleToLongBits(value)))
                .collect(Collectors.joining(","));
    }
}
