package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@link Lbfgs} at work on an execution, whose parameters it sets. Mutable and not thread-safe, as that is. */
public final class Settling {

    private final Execution execution;
    private final Tensor loss;
    private final SequencedMap<Parameter, Tensor> gradients;
    private final QuasiNewton method;

    Settling(Lbfgs settings, Execution execution, Tensor loss, SequencedMap<Parameter, Tensor> gradients) {
        this.execution = execution;
        this.loss = loss;
        this.gradients = new LinkedHashMap<>(gradients);
        State start = execution.snapshot();
        this.method = new QuasiNewton(this::at, joined(gradients.keySet().stream().map(start::of).toList()), settings);
    }

    /**
     * Makes one iteration, and leaves the execution with the parameters that it has led to. Where the gradient is as
     * good as 0, nothing moves.
     *
     * @param learningRate above 0
     * @return the loss that it started from; NaN, and nothing moves, if that or its gradient is not finite
     */
    public double iterate(double learningRate) {
        double before = method.iterate(learningRate);
        execution.load(parted(method.place()));
        return before;
    }

    /** All that it remembers, by name: enough for another of the same settings to {@link #goOnFrom}. */
    public SortedMap<String, NdArray> memory() {
        SortedMap<String, NdArray> memory = new TreeMap<>();
        method.keep(memory);
        return memory;
    }

    /**
     * Goes on from where another of the same settings has come to, and leaves the execution with its parameters; only
     * before the first iteration.
     *
     * @param memory of the other, and whatever else
     * @throws IllegalArgumentException if something is missing, or of another number of parameters
     */
    public void goOnFrom(Map<String, NdArray> memory) {
        method.restore(memory);
        execution.load(parted(method.place()));
    }

    private Landscape.Point at(double[] place) {
        execution.load(parted(place));
        execution.step();
        return new Landscape.Point(
                execution.scalar(loss), joined(gradients.values().stream().map(execution::value).toList()));
    }

    private static double[] joined(List<NdArray> parts) {
        return parts.stream().flatMapToDouble(part -> Arrays.stream(part.toDoubles())).toArray();
    }

    private Map<Parameter, NdArray> parted(double[] place) {
        Map<Parameter, NdArray> parts = new LinkedHashMap<>();
        int from = 0;
        for (Parameter parameter : gradients.keySet()) {
            int to = from + parameter.shape().size();
            parts.put(parameter, F64Array.owning(Arrays.copyOfRange(place, from, to), parameter.shape()));
            from = to;
        }
        return parts;
    }
}
