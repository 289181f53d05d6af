package dev.eckart.models.mlp;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.ClassLoss;
import dev.eckart.models.training.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** The parameters of a network in training, made and drawn layer by layer: the weights, then the bias. */
final class Layers {

    private final Mlp network;
    private final LayerInit init;
    private final RandomStream stream;
    private final List<Parameter> weights = new ArrayList<>();
    private final List<Parameter> biases = new ArrayList<>();
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    Layers(Mlp network, LayerInit init, LabelledRows train, RandomStream stream) {
        this.network = network;
        this.init = init;
        this.stream = stream;
        int inputs = train.features().columns();
        for (int units : network.hidden()) {
            addLayer(inputs, units);
            inputs = units;
        }
        addLayer(inputs, train.classes());
    }

    /** The loss of the logits of the training rows. */
    Objective objective(ClassLoss loss, LabelledRows train) {
        Input rows = new Input("rows", train.features().shape());
        Input classes = new Input("classes", Shape.of(train.rows(), train.classes()));
        Tensor logits = Network.logits(
                rows.tensor(), tensors(weights), tensors(biases), network.activation(), network.outputActivation());
        return new Objective(
                loss.of(logits, classes.tensor()),
                start,
                network.bias().trained() ? Set.of() : Set.copyOf(biases),
                Map.of(rows, train.features(), classes, oneHot(train)));
    }

    /** The model of some parameters. */
    FittedMlp fitted(State state) {
        return new FittedMlp(
                weights.stream().map(state::of).toList(),
                biases.stream().map(state::of).toList(),
                network.activation(),
                network.outputActivation());
    }

    private void addLayer(int inputs, int units) {
        String layer = " of layer " + (weights.size() + 1);
        weights.add(drawn("weights" + layer, Shape.of(inputs, units), init.weights()));
        network.bias().shape().of(units).ifPresent(
                shape -> biases.add(drawn("bias" + layer, shape, init.bias().orElseThrow())));
    }

    private Parameter drawn(String name, Shape shape, Initialiser initialiser) {
        Parameter parameter = new Parameter(name, shape);
        start.put(parameter, initialiser.draw(shape, stream));
        return parameter;
    }

    private static List<Tensor> tensors(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::tensor).toList();
    }

    private static NdArray oneHot(LabelledRows rows) {
        double[] ones = new double[rows.rows() * rows.classes()];
        int[] labels = rows.labels();
        for (int row = 0; row < labels.length; row++) {
            ones[row * rows.classes() + labels[row]] = 1;
        }
        return F64Array.owning(ones, Shape.of(rows.rows(), rows.classes()));
    }
}
