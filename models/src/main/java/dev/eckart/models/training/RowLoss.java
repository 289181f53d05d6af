package dev.eckart.models.training;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A loss over rows, any number of which can be taken alone.
 *
 * @param rows arrays of one first extent, such as features and targets; none if the data cannot be parted
 * @param graph the loss over some of the rows
 */
public record RowLoss(List<NdArray> rows, RowGraph graph) {

    /**
     * A loss that shares nothing with others.
     *
     * @param graph the loss over some of the rows, given a tensor for each array; asked for once for each number of
     *     rows
     */
    public RowLoss(List<NdArray> rows, Function<List<Tensor>, LossGraph> graph) {
        this(rows, new RowGraph(graph));
    }

    /** @throws IllegalArgumentException if the first extents differ */
    public RowLoss {
        rows = List.copyOf(rows);
        List<Integer> counts = rows.stream().map(array -> array.shape().extent(0)).distinct().toList();
        if (counts.size() > 1) {
            throw new IllegalArgumentException("expected arrays of as many rows each, found " + counts);
        }
    }

    /** A loss over data that cannot be parted. */
    static RowLoss whole(Tensor loss, Map<Input, NdArray> data) {
        SequencedMap<Input, Supplier<NdArray>> inputs = new LinkedHashMap<>();
        data.forEach((input, numbers) -> inputs.put(input, () -> numbers));
        return new RowLoss(List.of(), _ -> new LossGraph(loss, inputs));
    }

    /** All numbers that it reads in a precision. */
    RowLoss in(Precision precision) {
        return new RowLoss(
                rows.stream().map(array -> array.in(precision)).toList(), graph.in(precision));
    }

    /** Whether some of the rows can be taken alone. */
    boolean parted() {
        return !rows.isEmpty();
    }

    /** The number of rows; data that cannot be parted count as one. */
    int count() {
        return parted() ? rows.getFirst().shape().extent(0) : 1;
    }

    /** The loss over so many of the rows. */
    BatchGraph over(int count) {
        List<Input> inputs = rows.stream().map(array -> new Input("rows", array.shape().ofRows(count))).toList();
        return new BatchGraph(inputs, graph.over(inputs.stream().map(Input::tensor).toList()));
    }
}
