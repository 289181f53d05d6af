package dev.eckart.autodiff;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** How gradients are made smaller before an optimiser sees them. */
@Kind("clipping")
@Doc("how large gradients are made smaller")
public interface Clipping {

    /** The gradients that the optimiser is to see, each of its parameter's shape and in the same order. */
    SequencedMap<Parameter, Tensor> clipped(SequencedMap<Parameter, Tensor> gradients);

    /**
     * All gradients times {@code min(1, max / (norm + 1e-6))}, with the norm of all their elements together, as {@code
     * torch.nn.utils.clip_grad_norm_}. A norm that is infinite makes gradients 0, and NaN where they are infinite; one
     * that is NaN makes all of them NaN.
     *
     * @param max above 0
     */
    static SequencedMap<Parameter, Tensor> byNorm(SequencedMap<Parameter, Tensor> gradients, double max) {
        if (gradients.isEmpty()) {
            return gradients;
        }
        List<Tensor> norms = gradients.values().stream().map(gradient -> gradient.norm().reshape(1)).toList();
        Tensor share = Tensor.constant(max).dividedBy(Tensor.concat(norms, 0).norm().plus(1e-6)).clamp(0, 1);
        return each(gradients, gradient -> gradient.times(share));
    }

    /**
     * The gradients with elements beyond ±{@code max} replaced by that, as {@code torch.nn.utils.clip_grad_value_}; NaN
     * stays.
     *
     * @param max above 0
     */
    static SequencedMap<Parameter, Tensor> byValue(SequencedMap<Parameter, Tensor> gradients, double max) {
        return each(gradients, gradient -> gradient.clamp(-max, max));
    }

    private static SequencedMap<Parameter, Tensor> each(
            SequencedMap<Parameter, Tensor> gradients, UnaryOperator<Tensor> change) {
        SequencedMap<Parameter, Tensor> changed = new LinkedHashMap<>();
        gradients.forEach((parameter, gradient) -> changed.put(parameter, change.apply(gradient)));
        return changed;
    }
}
