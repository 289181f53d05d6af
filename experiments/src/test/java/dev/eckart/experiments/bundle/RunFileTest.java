package dev.eckart.experiments.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.datasets.Sha256;
import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.LedgerEntry.Status;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.metric.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFileTest {

    private static final String SETTINGS = "{\"model\":\"ü\"}";

    private static final LedgerEntry DONE = new LedgerEntry(Sha256.of(SETTINGS), SETTINGS, Status.DONE, 0, "",
            Map.of("m/1", new Score.Value(-0.0), "n", new Score.Undefined("no rows"),
                    "i", new Score.Value(Double.POSITIVE_INFINITY)),
            Map.of("m/1", new Curve(List.of(0, 10), NdArray.of(new double[] {Double.NaN, 1}, 2)),
                    "none", new Curve(List.of(), NdArray.of(new double[0], 0))),
            Map.of("o", NdArray.of(new double[] {1, 2, 3, 4}, 2, 2).in(Precision.F32),
                    LedgerEntry.EPOCHS, NdArray.scalar(7)))
            .with(Optional.of(new Tensors(new TreeMap<>(Map.of("model", "Network")),
                    new TreeMap<>(Map.of("model.weights", NdArray.scalar(5))))));

    private static final LedgerEntry DIVERGED = new LedgerEntry(Sha256.of(SETTINGS), SETTINGS, Status.DIVERGED, 37,
            "loss not finite at epoch 37", Map.of(), Map.of(), Map.of());

    @Test
    void what_is_written_is_read_again() {
        assertEquals(DONE, RunFile.read(RunFile.write(DONE)));
        assertEquals(DIVERGED, RunFile.read(RunFile.write(DIVERGED)));
        assertArrayEquals(RunFile.write(DONE), RunFile.write(RunFile.read(RunFile.write(DONE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "settings", "message"})
    void what_lacks_a_text_is_no_run(String text) {
        Tensors whole = Safetensors.read(RunFile.write(DONE));
        TreeMap<String, String> texts = new TreeMap<>(whole.texts());
        texts.remove(text);
        refused(new Tensors(texts, whole.arrays()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epoch", "score m/1", "epochs of curve m/1", "curve m/1"})
    void an_array_of_another_form_is_no_run(String array) {
        Tensors whole = Safetensors.read(RunFile.write(DONE));
        TreeMap<String, NdArray> arrays = new TreeMap<>(whole.arrays());
        arrays.put(array, NdArray.of(new double[] {1, 2, 3}, 3).in(Precision.F32));
        refused(new Tensors(whole.texts(), arrays));
    }

    private static void refused(Tensors file) {
        byte[] bytes = Safetensors.write(file);
        assertThrows(IllegalArgumentException.class, () -> RunFile.read(bytes));
    }
}
