package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittedMlpTest {

    private static final NdArray IN = NdArray.ofRows(new double[][] {{1, -1}, {2, 1}});
    private static final NdArray OUT = NdArray.ofRows(new double[][] {{1, 0, -1}, {0, 2, 1}});
    private static final NdArray ROWS = NdArray.ofRows(new double[][] {{1, 1}, {-1, 0}});

    @Test
    void logitsAreLayerByLayerProductBiasActivation() {
        FittedMlp fitted = new FittedMlp(List.of(IN, OUT),
                List.of(NdArray.of(new double[] {0.5, -1}, 2), NdArray.of(new double[] {0, 0, 7}, 3)),
                Activation.RELU, OutputActivation.NONE);
        // Row 1: (3, 0) + (0.5, −1) → (3.5, 0) → (3.5, 0, −3.5 + 7). Row 2: (−1, 1) + (0.5, −1) → (0, 0) → (0, 0, 7).
        NdArray expected = NdArray.ofRows(new double[][] {{3.5, 0, 3.5}, {0, 0, 7}});
        assertEquals(expected, fitted.logits(ROWS));
        assertArrayEquals(new int[] {0, 2}, fitted.labels(ROWS));
    }

    @Test
    void aScalarBiasIsAddedToEveryUnit() {
        FittedMlp fitted = new FittedMlp(List.of(IN), List.of(NdArray.scalar(10)),
                Activation.RELU, OutputActivation.NONE);
        assertEquals(NdArray.ofRows(new double[][] {{13, 10}, {9, 11}}), fitted.logits(ROWS));
    }

    @Test
    void theOutputMayBeRectifiedToo() {
        FittedMlp fitted = new FittedMlp(List.of(IN), List.of(), Activation.RELU, OutputActivation.RELU);
        assertEquals(NdArray.ofRows(new double[][] {{3, 0}, {0, 1}}), fitted.logits(ROWS));
    }

    @Test
    void noRowsHaveNoLogits() {
        FittedMlp fitted = new FittedMlp(List.of(IN), List.of(), Activation.RELU, OutputActivation.NONE);
        assertEquals(NdArray.of(new double[0], 0, 2), fitted.logits(NdArray.of(new double[0], 0, 2)));
    }

    @Test
    void aModelIsItsParameters() {
        FittedMlp fitted = new FittedMlp(List.of(IN), List.of(), Activation.RELU, OutputActivation.NONE);
        assertEquals(fitted,
                new FittedMlp(fitted.weights(), fitted.biases(), fitted.activation(), fitted.outputActivation()));
    }

    @Test
    void shapesThatDoNotSuitAreRefused() {
        assertRefused("weights of layer 2 have shape 2×2, which does not follow the layer before",
                List.of(OUT, IN), List.of());
        assertRefused("bias of layer 1 has shape 3, expected 2 or scalar",
                List.of(IN), List.of(NdArray.of(new double[3], 3)));
        assertRefused(
                "found 1 layers of weights and 2 biases, expected at least one layer, and a bias for each or none",
                List.of(IN), List.of(NdArray.scalar(0), NdArray.scalar(0)));
        FittedMlp fitted = new FittedMlp(List.of(IN), List.of(), Activation.RELU, OutputActivation.NONE);
        assertThrows(IllegalArgumentException.class, () -> fitted.logits(NdArray.of(new double[3], 1, 3)));
    }

    private static void assertRefused(String message, List<NdArray> weights, List<NdArray> biases) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> new FittedMlp(weights, biases, Activation.RELU, OutputActivation.NONE));
        assertEquals(message, refused.getMessage());
    }
}
