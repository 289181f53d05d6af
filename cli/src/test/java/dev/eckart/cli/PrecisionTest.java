package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.linalg.Precision;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.MarkdownReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What f32 changes, and what it does not: the fixtures in f32 beside the same experiments in f64. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrecisionTest {

    /**
     * By how much a score may differ, in parts of it, or of 1 if it is less: 170 units in the last place of an f32, as
     * the errors of single operations grow over some hundred steps.
     */
    private static final double BOUND = 1e-5;

    private List<Results> narrow = List.of();
    private List<Results> wide = List.of();

    @BeforeAll
    void run() throws IOException {
        List<Path> files = Fixtures.experiments().stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("f32-"))
                .toList();
        narrow = results(files, Changes.NONE);
        wide = results(files, Changes.of("precision=f64"));
    }

    @Test
    void scoresAreNearThoseOfF64() {
        List<String> far = new ArrayList<>();
        for (int i = 0; i < narrow.size(); i++) {
            List<Run> inF32 = runs(narrow.get(i));
            List<Run> inF64 = runs(wide.get(i));
            for (int run = 0; run < inF32.size(); run++) {
                addFar(narrow.get(i).name(), inF32.get(run), inF64.get(run), far);
            }
        }
        assertEquals(List.of(), far);
    }

    @Test
    void onlyRunsThatComputeInF32AreOthers() {
        for (int i = 0; i < narrow.size(); i++) {
            for (int variant = 0; variant < narrow.get(i).variants().size(); variant++) {
                VariantResults inF32 = narrow.get(i).variants().get(variant);
                boolean same = keys(inF32).equals(keys(wide.get(i).variants().get(variant)));
                assertEquals(List.of("svd", "sgd", "global", "centroid").contains(inF32.variant().model()), same);
            }
        }
    }

    @Test
    void whatAProgramHasComputedIsKeptInItsPrecision() {
        Results factorisation = narrow.getFirst();
        assertEquals(Precision.F32, rowFactors(factorisation, "gd"));
        assertEquals(Precision.F64, rowFactors(factorisation, "svd"));
    }

    @Test
    void theReportNamesTheModelsThatStayInF64() {
        String report = MarkdownReport.write(narrow.getFirst()).markdown();
        assertTrue(report.contains("- **precision:** f32; always f64: svd\n"), report);
    }

    private static List<Results> results(List<Path> files, Changes changes) {
        return Ran.all(Ran.plans(files, changes), 2).stream().map(Ran::results).toList();
    }

    private static List<Run> runs(Results results) {
        return results.variants().stream().flatMap(variant -> variant.runs().stream()).toList();
    }

    private static List<String> keys(VariantResults variant) {
        return variant.runs().stream().map(Run::key).toList();
    }

    private static Precision rowFactors(Results results, String model) {
        Outcome.Done done = done(results.ofModel(model).getFirst().runs().getFirst());
        return Objects.requireNonNull(done.outputs().get("rowFactors")).precision();
    }

    private static void addFar(String experiment, Run inF32, Run inF64, List<String> far) {
        done(inF64).scores().forEach((metric, wide) -> {
            double expected = value(wide);
            double found = value(Objects.requireNonNull(done(inF32).scores().get(metric)));
            if (!(Math.abs(found - expected) <= BOUND * Math.max(1, Math.abs(expected)))) {
                far.add(experiment + " " + inF32.seeds() + " " + metric + ": " + found + " beside " + expected);
            }
        });
    }

    private static Outcome.Done done(Run run) {
        return (Outcome.Done) run.outcome();
    }

    private static double value(Score score) {
        return ((Score.Value) score).value();
    }
}
