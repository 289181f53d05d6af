package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values of tensors in one call, for tests. */
final class Evaluation {

    private Evaluation() { }

    /** The value of a tensor of constants. */
    static NdArray of(Tensor tensor) {
        return of(List.of(tensor), Map.of()).getFirst();
    }

    /** The values of tensors, given the parameters that they read; further ones are ignored. */
    static List<NdArray> of(List<Tensor> tensors, Map<Parameter, NdArray> parameters) {
        Program program = Program.compile(Step.of(tensors.toArray(Tensor[]::new)), Precision.F64);
        Map<Parameter, NdArray> read = new HashMap<>(parameters);
        read.keySet().retainAll(program.parameters());
        try (Execution execution = program.start(read)) {
            execution.step();
            return tensors.stream().map(execution::value).toList();
        }
    }

    /** A parameter for each array. */
    static List<Parameter> parameters(List<NdArray> arrays) {
        return arrays.stream().map(array -> new Parameter("x", array.shape())).toList();
    }

    /** The arrays by their parameters. */
    static Map<Parameter, NdArray> given(List<Parameter> parameters, List<NdArray> arrays) {
        Map<Parameter, NdArray> given = new HashMap<>();
        IntStream.range(0, arrays.size()).forEach(i -> given.put(parameters.get(i), arrays.get(i)));
        return given;
    }
}
