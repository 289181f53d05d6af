package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.initialiser.FactorStart;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.training.Objective;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** A factorisation as tensors: ((offset + b) + c) + UVᵀ, with what the model has of these. */
final class FactorGraph {

    private final Observed train;
    private final FactorModel model;
    private final double offset;
    private final Parameter rowBias;
    private final Parameter columnBias;
    private final Parameter rowFactors;
    private final Parameter columnFactors;
    private final Input truth;
    private final Input mask;

    FactorGraph(Observed train, FactorModel model) {
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

    /** The loss with its regularisation, where it starts, and the observed cells. */
    Objective objective(CellLoss loss, Regularisation regularisation, FactorStart start) {
        Tensor whole = regularised(loss.of(residual(), train.count()), regularisation);
        return new Objective(whole, starts(start), Set.of(), data());
    }

    /** The parameters that must not be negative. */
    Set<Parameter> nonNegative() {
        return model.nonNegative() ? Set.of(rowFactors, columnFactors) : Set.of();
    }

    /** The model of some parameters. */
    Factors factors(State state) {
        return new Factors(
                offset,
                bias(Bias.ROW, rowBias, state),
                bias(Bias.COLUMN, columnBias, state),
                state.of(rowFactors),
                state.of(columnFactors));
    }

    /** Unknown cells are stored as 0 and never taken. */
    private Tensor residual() {
        Tensor difference = prediction().minus(truth.tensor());
        return complete() ? difference : Tensor.where(mask.tensor(), difference, Tensor.zeros(difference.shape()));
    }

    private Tensor prediction() {
        Tensor product = rowFactors.tensor().matmul(columnFactors.tensor().transpose());
        if (model.offset() == Offset.NONE && model.biases().isEmpty()) {
            return product;
        }
        Tensor base = Tensor.constant(offset);
        if (model.has(Bias.ROW)) {
            base = base.plus(rowBias.tensor().reshape(train.rows(), 1));
        }
        if (model.has(Bias.COLUMN)) {
            base = base.plus(columnBias.tensor());
        }
        return base.plus(product);
    }

    private Tensor regularised(Tensor loss, Regularisation regularisation) {
        return switch (regularisation) {
            case NoRegularisation _ -> loss;
            case L2 l2 -> loss.plus(penalty(new Penalty(l2, train)));
        };
    }

    private Tensor penalty(Penalty penalty) {
        Tensor sum = penalty.ofRows(rowFactors).plus(penalty.ofColumns(columnFactors));
        if (model.has(Bias.ROW)) {
            sum = sum.plus(penalty.ofRows(rowBias));
        }
        return model.has(Bias.COLUMN) ? sum.plus(penalty.ofColumns(columnBias)) : sum;
    }

    private Map<Input, NdArray> data() {
        Map<Input, NdArray> data = new HashMap<>(Map.of(truth, train.dense(0)));
        if (!complete()) {
            data.put(mask, train.mask());
        }
        return data;
    }

    private SequencedMap<Parameter, NdArray> starts(FactorStart start) {
        SequencedMap<Parameter, NdArray> starts = new LinkedHashMap<>();
        starts.put(rowFactors, start.rowFactors());
        starts.put(columnFactors, start.columnFactors());
        if (model.has(Bias.ROW)) {
            starts.put(rowBias, NdArray.filled(0, rowBias.shape()));
        }
        if (model.has(Bias.COLUMN)) {
            starts.put(columnBias, NdArray.filled(0, columnBias.shape()));
        }
        return starts;
    }

    private NdArray bias(Bias bias, Parameter parameter, State state) {
        return model.has(bias) ? state.of(parameter) : NdArray.filled(0, parameter.shape());
    }

    private boolean complete() {
        return train.count() == (long) train.rows() * train.columns();
    }
}
