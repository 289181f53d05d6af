package dev.eckart.models.training;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BinaryOperator;

/** A training of a single number w, which starts at 0. */
final class OneNumber {

    /** What was found, and in how many epochs. */
    record Found(double w, int epochs) implements Regression {
        @Override
        public NdArray predictions(NdArray features) {
            return NdArray.filled(w, Shape.of(features.rows()));
        }
    }

    private final Parameter w = new Parameter("w", Shape.SCALAR);
    private final RowLoss training;
    private final Optional<RowLoss> validation;

    /** @param loss of w and a step's rows */
    OneNumber(double[] rows, BinaryOperator<Tensor> loss) {
        this.training = loss(rows, loss);
        this.validation = Optional.empty();
    }

    /** @param validationLoss of w and all validation rows */
    OneNumber(double[] rows, BinaryOperator<Tensor> loss, double[] validation, BinaryOperator<Tensor> validationLoss) {
        this.training = loss(rows, loss);
        this.validation = Optional.of(loss(validation, validationLoss));
    }

    Found minimised(Training how, FitContext context) {
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        start.put(w, NdArray.scalar(0));
        return how.minimise(new Objective(start, Set.of(), training, validation), context,
                (state, epochs) -> new Found(state.of(w).at(0), epochs));
    }

    private RowLoss loss(double[] rows, BinaryOperator<Tensor> loss) {
        return new RowLoss(List.of(NdArray.of(rows, rows.length)),
                tensors -> new LossGraph(loss.apply(w.tensor(), tensors.getFirst())));
    }
}
