package dev.eckart.models.training;

import dev.eckart.autodiff.GradientCheck;
import dev.eckart.autodiff.Gradients;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Leaf;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a training makes small.
 *
 * @param start the parameters of the loss, and where each starts
 * @param frozen those of them that stay where they start
 * @param training the loss that steps descend
 * @param validation the loss of the validation part: it tells epochs apart and has no part in any gradient; empty
 *     without such a part
 */
public record Objective(
        SequencedMap<Parameter, NdArray> start,
        Set<Parameter> frozen,
        RowLoss training,
        Optional<RowLoss> validation) {

    /** Copies the collections. */
    public Objective {
        start = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(start));
        frozen = Set.copyOf(frozen);
    }

    /**
     * A loss over data that cannot be parted: every step sees all of it.
     *
     * @param loss a tensor without axes
     * @param data what each input of the loss is bound to
     */
    public Objective(
            Tensor loss, SequencedMap<Parameter, NdArray> start, Set<Parameter> frozen, Map<Input, NdArray> data) {
        this(start, frozen, RowLoss.whole(loss, data), Optional.empty());
    }

    /** All numbers of it in a precision. */
    Objective in(Precision precision) {
        SequencedMap<Parameter, NdArray> rounded = new LinkedHashMap<>();
        start.forEach((parameter, numbers) -> rounded.put(parameter, numbers.in(precision)));
        return new Objective(rounded, frozen, training.in(precision), validation.map(loss -> loss.in(precision)));
    }

    /** The parameters to be trained. */
    List<Parameter> trained() {
        return start.keySet().stream().filter(parameter -> !frozen.contains(parameter)).toList();
    }

    /** The gradient of a loss by each parameter to be trained. */
    SequencedMap<Parameter, Tensor> gradients(Tensor loss) {
        Gradients all = Gradients.of(loss);
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        trained().forEach(parameter -> gradients.put(parameter, all.wrt(parameter)));
        return gradients;
    }

    /** The gradients by all parameters, held against finite differences where the parameters start. */
    GradientCheck checkedGradients() {
        BatchGraph graph = training.over(training.count());
        Program program = Program.compile(new Step(List.of(graph.loss()), new LinkedHashMap<>()), Precision.F64);
        Map<Leaf, NdArray> at = new LinkedHashMap<>(start);
        graph.leaves(training.rows(), at);
        at.keySet().removeIf(leaf -> !program.has(leaf));
        return Gradients.check(graph.loss(), at);
    }
}
