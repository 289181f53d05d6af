package dev.eckart.models.training;

import dev.eckart.autodiff.Gradients;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a training makes small.
 *
 * @param loss a tensor without axes
 * @param start the parameters of the loss, and where each starts
 * @param frozen those of them that stay where they start
 * @param data what each input of the loss is bound to
 */
public record Objective(
        Tensor loss, SequencedMap<Parameter, NdArray> start, Set<Parameter> frozen, Map<Input, NdArray> data) {

    /** Copies the collections. */
    public Objective {
        start = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(start));
        frozen = Set.copyOf(frozen);
        data = Map.copyOf(data);
    }

    /** The gradient of the loss by each parameter to be trained. */
    SequencedMap<Parameter, Tensor> gradients() {
        Gradients all = Gradients.of(loss);
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        start.keySet().stream()
                .filter(parameter -> !frozen.contains(parameter))
                .forEach(parameter -> gradients.put(parameter, all.wrt(parameter)));
        return gradients;
    }
}
