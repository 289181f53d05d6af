package dev.eckart.models.contract;

import dev.eckart.autodiff.Op;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;

/** x², whose derivative is said to be 3x. */
record TooSteep(Tensor x) implements Op.Custom {

    @Override
    public List<Tensor> operands() {
        return List.of(x);
    }

    @Override
    public Shape shape() {
        return x.shape();
    }

    @Override
    public NdArray value(List<NdArray> operands) {
        double[] squares = Arrays.stream(operands.getFirst().toDoubles()).map(number -> number * number).toArray();
        return F64Array.owning(squares, shape());
    }

    @Override
    public List<Tensor> derivatives(Tensor y, Tensor g) {
        return List.of(g.times(x.times(3)));
    }
}
