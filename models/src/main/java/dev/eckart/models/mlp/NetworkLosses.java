package dev.eckart.models.mlp;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.LossGraph;
import dev.eckart.models.training.RowGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The losses of a network by its parameters: those that steps make small, and those that tell epochs apart. */
record NetworkLosses(Layers layers, RowGraph training, RowGraph validation) {

    /**
     * What the losses are made from: of equal ones, fits may share them.
     *
     * @param columns of the rows
     * @param outputs the units of the last layer
     * @param loss of outputs and targets; a record
     */
    record Recipe(
            Architecture network, int columns, int outputs, BinaryOperator<Tensor> loss,
            WeightRegularisation regularisation) {}

    /** Losses without dropout. */
    static NetworkLosses of(Recipe recipe) {
        return of(recipe, Optional.empty());
    }

    /** Losses of one fit, which draws what its steps drop from a stream. */
    static NetworkLosses of(Recipe recipe, Dropout dropout, RandomStream stream) {
        return of(recipe, Optional.of(new Masks(dropout, stream)));
    }

    /** Where the masks of a step come from. */
    private record Masks(Dropout dropout, RandomStream stream) {

        UnaryOperator<Tensor> masking(SequencedMap<Input, Supplier<NdArray>> masks) {
            return values -> {
                Input mask = new Input("mask of layer " + (masks.size() + 1), values.shape());
                masks.put(mask, () -> dropout.mask(values.shape(), stream));
                return values.times(mask.tensor());
            };
        }
    }

    private static NetworkLosses of(Recipe recipe, Optional<Masks> from) {
        Layers layers = new Layers(recipe.network(), recipe.columns(), recipe.outputs());
        return new NetworkLosses(layers,
                new RowGraph(rows -> trained(recipe, layers, from, rows)),
                new RowGraph(rows -> new LossGraph(
                        recipe.loss().apply(layers.outputs(rows.get(0), UnaryOperator.identity()), rows.get(1)))));
    }

    /** What a step makes small: with dropout, and with the penalty. */
    private static LossGraph trained(Recipe recipe, Layers layers, Optional<Masks> from, List<Tensor> rows) {
        SequencedMap<Input, Supplier<NdArray>> masks = new LinkedHashMap<>();
        UnaryOperator<Tensor> hidden =
                from.map(each -> each.masking(masks)).orElse(UnaryOperator.identity());
        Tensor found = recipe.loss().apply(layers.outputs(rows.get(0), hidden), rows.get(1));
        return new LossGraph(
                recipe.regularisation().of(layers.weights()).map(found::plus).orElse(found), masks);
    }
}
