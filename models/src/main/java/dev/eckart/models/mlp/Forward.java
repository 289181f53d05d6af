package dev.eckart.models.mlp;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.activation.Activation;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The outputs of a network for so many rows, compiled: weights and biases are inputs, too, so that it serves all
 * networks of these shapes. Immutable and thread-safe.
 */
record Forward(Program program, Tensor outputs, Input rows, List<Input> weights, List<Input> biases) {

    /** What it is made from. */
    record Recipe(
            List<Shape> weights, List<Shape> biases, Activation activation, Activation outputActivation, Shape rows,
            Precision precision) {}

    static Forward of(Recipe recipe) {
        Input rows = new Input("rows", recipe.rows());
        List<Input> weights = inputs("weights", recipe.weights());
        List<Input> biases = inputs("bias", recipe.biases());
        Tensor outputs = Network.outputs(rows.tensor(), tensors(weights), tensors(biases),
                recipe.activation(), recipe.outputActivation(), UnaryOperator.identity());
        return new Forward(
                Program.compile(Step.of(outputs), recipe.precision()), outputs, rows, weights, biases);
    }

    NdArray outputs(NdArray features, List<NdArray> ofWeights, List<NdArray> ofBiases) {
        try (Execution execution = program.start(Map.of())) {
            execution.bind(rows, features);
            bind(weights, ofWeights, execution);
            bind(biases, ofBiases, execution);
            execution.step();
            return execution.value(outputs);
        }
    }

    private static void bind(List<Input> inputs, List<NdArray> arrays, Execution execution) {
        for (int i = 0; i < inputs.size(); i++) {
            execution.bind(inputs.get(i), arrays.get(i));
        }
    }

    private static List<Input> inputs(String what, List<Shape> shapes) {
        return shapes.stream().map(shape -> new Input(what, shape)).toList();
    }

    private static List<Tensor> tensors(List<Input> inputs) {
        return inputs.stream().map(Input::tensor).toList();
    }
}
