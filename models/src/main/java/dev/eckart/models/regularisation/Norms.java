package dev.eckart.models.regularisation;

import dev.eckart.autodiff.Tensor;
import java.util.List;

/** The sums that penalties are made of: of each tensor first, then of these, in order. */
final class Norms {

    private Norms() { }

    /** {@code weight} · Σ|w|. */
    static Tensor absolute(double weight, List<Tensor> weights) {
        return total(weights.stream().map(Tensor::abs).toList()).times(weight);
    }

    /** ½ · {@code weight} · Σw². */
    static Tensor squared(double weight, List<Tensor> weights) {
        return total(weights.stream().map(Tensor::square).toList()).times(0.5 * weight);
    }

    private static Tensor total(List<Tensor> parts) {
        return parts.stream().map(Tensor::sum).reduce(Tensor::plus).orElse(Tensor.constant(0));
    }
}
