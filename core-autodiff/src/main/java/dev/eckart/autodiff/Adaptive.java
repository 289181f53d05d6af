package dev.eckart.autodiff;

/** The step of Adam and its kin. */
final class Adaptive {

    private Adaptive() { }

    /**
     * A parameter after a step along the mean of its gradients, over the root of the mean of their squares, both
     * corrected for their start at 0.
     */
    static Tensor moved(
            Tensor p, Tensor g, Memory memory, Scalar rate, Scalar stepCount, double beta1, double beta2, double eps) {
        Tensor mean = memory.average("mean gradient", beta1, g);
        Tensor square = memory.average("mean square", beta2, g.square());
        Tensor length = rate.tensor().dividedBy(seen(beta1, stepCount));
        Tensor scale = square.sqrt().dividedBy(seen(beta2, stepCount).sqrt()).plus(eps);
        return p.minus(mean.times(length).dividedBy(scale));
    }

    /** 1 − decay^count: the weight of all that an average has seen. */
    private static Tensor seen(double decay, Scalar count) {
        return Tensor.constant(1).minus(Tensor.constant(decay).pow(count.tensor()));
    }
}
