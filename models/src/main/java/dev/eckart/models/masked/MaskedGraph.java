package dev.eckart.models.masked;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.training.Objective;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** A masked factorisation as tensors: ((offset + b) + c) + UVᵀ, with the biases that the model has. */
final class MaskedGraph {

    private final Observed train;
    private final MaskedFactorisation model;
    private final double offset;
    private final Parameter rowBias;
    private final Parameter columnBias;
    private final Parameter rowFactors;
    private final Parameter columnFactors;
    private final Input start = new Input("offset", Shape.SCALAR);
    private final Input truth;
    private final Input mask;

    MaskedGraph(Observed train, MaskedFactorisation model) {
        Shape matrix = Shape.of(train.rows(), train.columns());
        this.train = train;
        this.model = model;
        this.offset = model.offsetOf(train);
        this.rowBias = new Parameter("row bias", Shape.of(train.rows()));
        this.columnBias = new Parameter("column bias", Shape.of(train.columns()));
        this.rowFactors = new Parameter("row factors", Shape.of(train.rows(), model.rank()));
        this.columnFactors = new Parameter("column factors", Shape.of(train.columns(), model.rank()));
        this.truth = new Input("observed cells", matrix);
        this.mask = new Input("mask", matrix);
    }

    /** The loss, where it starts, and the observed cells; the others are stored as 0 and never taken. */
    Objective objective(CellLoss loss, Initialiser init, FitContext context) {
        Tensor difference = prediction().minus(truth.tensor());
        Tensor residual = Tensor.where(mask.tensor(), difference, Tensor.zeros(difference.shape()));
        return new Objective(
                loss.of(residual, train.count()),
                starts(init, context),
                Set.of(),
                Map.of(start, NdArray.scalar(offset), truth, train.dense(0), mask, train.mask()));
    }

    /** The model of some parameters. */
    MaskedFactors factors(State state) {
        return new MaskedFactors(
                offset,
                bias(Bias.ROW, rowBias, state),
                bias(Bias.COLUMN, columnBias, state),
                state.of(rowFactors),
                state.of(columnFactors));
    }

    private Tensor prediction() {
        Tensor base = start.tensor();
        if (has(Bias.ROW)) {
            base = base.plus(rowBias.tensor().reshape(train.rows(), 1));
        }
        if (has(Bias.COLUMN)) {
            base = base.plus(columnBias.tensor());
        }
        return base.plus(rowFactors.tensor().matmul(columnFactors.tensor().transpose()));
    }

    private SequencedMap<Parameter, NdArray> starts(Initialiser init, FitContext context) {
        RandomStream stream = context.stream(Initialiser.STREAM);
        SequencedMap<Parameter, NdArray> starts = new LinkedHashMap<>();
        starts.put(rowFactors, init.draw(rowFactors.shape(), stream));
        starts.put(columnFactors, init.draw(columnFactors.shape(), stream));
        if (has(Bias.ROW)) {
            starts.put(rowBias, NdArray.filled(0, rowBias.shape()));
        }
        if (has(Bias.COLUMN)) {
            starts.put(columnBias, NdArray.filled(0, columnBias.shape()));
        }
        return starts;
    }

    private NdArray bias(Bias bias, Parameter parameter, State state) {
        return has(bias) ? state.of(parameter) : NdArray.filled(0, parameter.shape());
    }

    private boolean has(Bias bias) {
        return model.biases().contains(bias);
    }
}
