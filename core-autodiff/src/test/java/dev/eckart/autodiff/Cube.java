package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;

/** x³, as an operation from outside. */
record Cube(Tensor x) implements Op.Custom {

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
        double[] cubes = Arrays.stream(operands.getFirst().toDoubles()).map(v -> v * v * v).toArray();
        return F64Array.owning(cubes, shape());
    }

    @Override
    public List<Tensor> derivatives(Tensor y, Tensor g) {
        return List.of(g.times(x.square()).times(3));
    }
}
