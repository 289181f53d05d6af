package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    private static final NdArray IN = NdArray.ofRows(new double[][] {{1, -1}, {2, 1}});
    private static final NdArray OUT = NdArray.ofRows(new double[][] {{1, 0, -1}, {0, 2, 1}});
    private static final NdArray ROWS = NdArray.ofRows(new double[][] {{1, 1}, {-1, 0}});

    @Test
    void outputsAreLayerByLayerProductBiasActivation() {
        Perceptron network = new Perceptron(List.of(IN, OUT),
                List.of(NdArray.of(new double[] {0.5, -1}, 2), NdArray.of(new double[] {0, 0, 7}, 3)),
                new Relu(), new NoActivation());
        // Row 1: (3, 0) + (0.5, −1) → (3.5, 0) → (3.5, 0, −3.5 + 7). Row 2: (−1, 1) + (0.5, −1) → (0, 0) → (0, 0, 7).
        NdArray expected = NdArray.ofRows(new double[][] {{3.5, 0, 3.5}, {0, 0, 7}});
        assertEquals(expected, network.outputs(ROWS));
        assertArrayEquals(new int[] {0, 2}, new FittedMlp(network, 7).labels(ROWS));
    }

    @Test
    void aScalarBiasIsAddedToEveryUnit() {
        Perceptron network = new Perceptron(List.of(IN), List.of(NdArray.scalar(10)),
                new Relu(), new NoActivation());
        assertEquals(NdArray.ofRows(new double[][] {{13, 10}, {9, 11}}), network.outputs(ROWS));
    }

    @Test
    void theOutputMayBeRectifiedToo() {
        Perceptron network = new Perceptron(List.of(IN), List.of(), new Relu(), new Relu());
        assertEquals(NdArray.ofRows(new double[][] {{3, 0}, {0, 1}}), network.outputs(ROWS));
    }

    @Test
    void noRowsHaveNoOutputs() {
        Perceptron network = new Perceptron(List.of(IN), List.of(), new Relu(), new NoActivation());
        assertEquals(NdArray.of(new double[0], 0, 2), network.outputs(NdArray.of(new double[0], 0, 2)));
    }

    @Test
    void aModelIsItsParameters() {
        Perceptron network = new Perceptron(List.of(IN), List.of(), new Relu(), new NoActivation());
        assertEquals(network,
                new Perceptron(network.weights(), network.biases(), network.activation(), network.outputActivation()));
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
        Perceptron network = new Perceptron(List.of(IN), List.of(), new Relu(), new NoActivation());
        assertThrows(IllegalArgumentException.class, () -> network.outputs(NdArray.of(new double[3], 1, 3)));
    }

    @Test
    void aRegressionIsOfOneOutputAlone() {
        NdArray column = NdArray.ofRows(new double[][] {{2}, {-1}});
        Perceptron one = new Perceptron(List.of(column), List.of(NdArray.scalar(1)), new Relu(), new NoActivation());
        // 1·2 − 1·1 + 1 and −1·2 − 0·1 + 1
        assertEquals(NdArray.of(new double[] {2, -1}, 2), new FittedMlpRegressor(one, 7).predictions(ROWS));
        Perceptron two = new Perceptron(List.of(IN), List.of(), new Relu(), new NoActivation());
        assertThrows(IllegalArgumentException.class, () -> new FittedMlpRegressor(two, 7));
    }

    private static void assertRefused(String message, List<NdArray> weights, List<NdArray> biases) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> new Perceptron(weights, biases, new Relu(), new NoActivation()));
        assertEquals(message, refused.getMessage());
    }
}
