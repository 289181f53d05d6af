package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Leaf;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Map;

/**
 * A loss over so many rows.
 *
 * @param rows the inputs of the rows, one for each array of them
 * @param graph the loss and its other inputs
 */
record BatchGraph(List<Input> rows, LossGraph graph) {

    Tensor loss() {
        return graph.loss();
    }

    /** Lets an execution read the rows from one on, and all else that the loss reads. */
    void bind(Execution execution, List<NdArray> arrays, int first) {
        for (int i = 0; i < rows.size(); i++) {
            execution.bind(rows.get(i), arrays.get(i), first);
        }
        graph.inputs().forEach((input, numbers) -> execution.bind(input, numbers.get()));
    }

    /** Adds what each leaf is bound to that reads arrays of so many rows, and all else. */
    void leaves(List<NdArray> arrays, Map<Leaf, NdArray> bound) {
        for (int i = 0; i < rows.size(); i++) {
            bound.put(rows.get(i), arrays.get(i));
        }
        graph.inputs().forEach((input, numbers) -> bound.put(input, numbers.get()));
    }
}
