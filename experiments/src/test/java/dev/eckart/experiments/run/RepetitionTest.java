package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.LedgerEntry.Status;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever differs between a run and its repetition is named, with its place. */
class RepetitionTest {

    private static final NdArray CUBE = NdArray.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, 2, 2, 2);

    private static final LedgerEntry KNOWN = done(
            Map.of("m", new Score.Value(0.5), "n", new Score.Undefined("no rows")),
            Map.of("m", curve(List.of(0, 10), 3, 1)),
            Map.of("o", CUBE, LedgerEntry.EPOCHS, NdArray.scalar(9)),
            Optional.of(model("Network", 5)));

    @Test
    void nothing_differs_from_itself() {
        assertEquals(List.of(), new Repetition(KNOWN, KNOWN).contradictions());
        assertEquals(List.of(), new Repetition(KNOWN, KNOWN).additions());
        assertEquals(List.of(), new Repetition(KNOWN, KNOWN).losses());
        assertEquals(0, new Repetition(KNOWN, KNOWN).notAsked());
    }

    @Test
    void a_score_by_its_bits_and_by_its_reason() {
        assertEquals(
                List.of("score m differs: 0.5 before, 0.5000000000000001 now"),
                contradictions(scores(Map.of("m", new Score.Value(Math.nextUp(0.5))))));
        assertEquals(
                List.of("score m differs: 0.5 before, none (no cells) now"),
                contradictions(scores(Map.of("m", new Score.Undefined("no cells")))));
        assertEquals(
                List.of("score n differs: none (no rows) before, none (no cells) now"),
                contradictions(scores(Map.of("n", new Score.Undefined("no cells")))));
    }

    @Test
    void zeros_of_two_signs_differ() {
        assertEquals(
                List.of("score m differs: 0.0 before, -0.0 now"),
                new Repetition(scores(Map.of("m", new Score.Value(0.0))), scores(Map.of("m", new Score.Value(-0.0))))
                        .contradictions());
    }

    @Test
    void a_curve_by_its_values_and_by_its_epochs() {
        assertEquals(
                List.of("curve m differs first at 1: 1.0 before, 2.0 now; 1 of 2 numbers differ"),
                contradictions(curves(curve(List.of(0, 10), 3, 2))));
        assertEquals(
                List.of("curve m differs in its epochs first at 1: 10.0 before, 9.0 now; 1 of 2 numbers differ"),
                contradictions(curves(curve(List.of(0, 9), 3, 1))));
    }

    /** 5 of 0 to 7 is at (1, 0, 1). */
    @Test
    void an_array_by_the_place_of_its_first_difference() {
        NdArray other = NdArray.of(new double[] {0, 1, 2, 3, 4, -5, 6, 8}, 2, 2, 2);
        assertEquals(
                List.of("output o differs first at (1, 0, 1): 5.0 before, -5.0 now; 2 of 8 numbers differ"),
                contradictions(outputs(Map.of("o", other))));
        assertEquals(
                List.of("output o differs: F64 2×2×2 before, F32 2×2×2 now"),
                contradictions(outputs(Map.of("o", CUBE.in(Precision.F32)))));
        assertEquals(
                List.of("output o differs: F64 2×2×2 before, F64 8 now"),
                contradictions(outputs(Map.of("o", NdArray.filled(0, Shape.of(8))))));
    }

    @Test
    void a_model_by_its_arrays_and_texts() {
        assertEquals(
                List.of("fitted model: weights differs: 5.0 before, 6.0 now"),
                contradictions(KNOWN.with(Optional.of(model("Network", 6)))));
        assertEquals(
                List.of("fitted model: class differs: Network before, Factors now"),
                contradictions(KNOWN.with(Optional.of(model("Factors", 5)))));
        assertEquals(
                List.of("fitted model: class is there no more", "fitted model: weights is there no more",
                        "fitted model: biases was not there before"),
                contradictions(KNOWN.with(Optional.of(Tensors.of("biases", NdArray.scalar(5))))));
    }

    @Test
    void an_end_by_its_status_its_epoch_and_its_message() {
        LedgerEntry diverged = ended(Status.DIVERGED, 3, "loss not finite");
        assertEquals(
                List.of("ended otherwise: done before, diverged in epoch 3 (loss not finite) now"),
                contradictions(diverged));
        assertEquals(
                List.of("ended otherwise: diverged in epoch 3 (loss not finite) before,"
                        + " diverged in epoch 4 (loss not finite) now"),
                new Repetition(diverged, ended(Status.DIVERGED, 4, "loss not finite")).contradictions());
        assertEquals(
                List.of("ended otherwise: diverged in epoch 3 (loss not finite) before,"
                        + " diverged in epoch 3 (factors not finite) now"),
                new Repetition(diverged, ended(Status.DIVERGED, 3, "factors not finite")).contradictions());
    }

    @Test
    void what_one_of_them_lacks_is_named() {
        LedgerEntry little = done(Map.of("m", new Score.Value(0.5)), Map.of(), Map.of(), Optional.empty());
        assertEquals(
                List.of("score n: none before, one now", "curve m: none before, one now",
                        "output epochs: none before, one now", "output o: none before, one now",
                        "fitted model: none before, one now"),
                new Repetition(little, KNOWN).additions());
        assertEquals(
                List.of("output epochs: one before, none now", "fitted model: one before, none now"),
                new Repetition(KNOWN, little).losses());
        assertEquals(3, new Repetition(KNOWN, little).notAsked());
    }

    private static List<String> contradictions(LedgerEntry again) {
        return new Repetition(KNOWN, again).contradictions();
    }

    private static LedgerEntry scores(Map<String, Score> scores) {
        return done(scores, KNOWN.curves(), KNOWN.outputs(), KNOWN.parameters());
    }

    private static LedgerEntry curves(Curve curve) {
        return done(KNOWN.scores(), Map.of("m", curve), KNOWN.outputs(), KNOWN.parameters());
    }

    private static LedgerEntry outputs(Map<String, NdArray> outputs) {
        return done(KNOWN.scores(), KNOWN.curves(), outputs, KNOWN.parameters());
    }

    private static LedgerEntry ended(Status status, int epoch, String message) {
        return new LedgerEntry("key", "{}", status, epoch, message, Map.of(), Map.of(), Map.of());
    }

    private static LedgerEntry done(Map<String, Score> scores, Map<String, Curve> curves, Map<String, NdArray> outputs,
            Optional<Tensors> model) {
        return new LedgerEntry("key", "{}", Status.DONE, 0, "", scores, curves, outputs).with(model);
    }

    private static Tensors model(String type, double weights) {
        return new Tensors(new TreeMap<>(Map.of("class", type)),
                new TreeMap<>(Map.of("weights", NdArray.scalar(weights))));
    }

    private static Curve curve(List<Integer> epochs, double... values) {
        return new Curve(epochs, NdArray.of(values, values.length));
    }
}
