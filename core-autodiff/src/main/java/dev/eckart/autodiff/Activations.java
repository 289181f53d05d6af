package dev.eckart.autodiff;

/** Activations of a layer: element by element, but for the softmaxes. */
public sealed interface Activations permits Tensor {

    /** The greater of this and +0; its derivative at 0 is 0. */
    default Tensor relu() {
        return Tensor.of(new Op.Relu(self()));
    }

    /** This where it is above 0, else {@code slope} · this; its derivative at 0 is the slope. */
    default Tensor leakyRelu(double slope) {
        return Tensor.where(self().greaterThan(0), self(), self().times(slope));
    }

    /** This where it is above 0, else {@code alpha} · (exp(this) − 1); its derivative at 0 is alpha. */
    default Tensor elu(double alpha) {
        Tensor positive = self().greaterThan(0);
        Tensor rest = Tensor.where(positive, Tensor.constant(0), self());
        return Tensor.where(positive, self(), rest.expm1().times(alpha));
    }

    /** This times the standard normal's distribution function of it, by {@link Tensor#erfc()}; NaN at −infinity. */
    default Tensor gelu() {
        return self().times(0.5).times(self().times(-Math.sqrt(0.5)).erfc());
    }

    /** 1 / (1 + exp(−this)), for elements of any size. */
    default Tensor sigmoid() {
        return Tensor.of(new Op.Sigmoid(self()));
    }

    /** log(1 + exp(this)), for elements of any size; nowhere replaced by this itself. */
    default Tensor softplus() {
        return Tensor.of(new Op.Softplus(self()));
    }

    /** exp(x) / Σ exp(x) along the last axis, stable for large elements. */
    default Tensor softmax() {
        return Tensor.of(new Op.Softmax(self()));
    }

    /** x − log Σ exp(x) along the last axis, stable for large elements. */
    default Tensor logSoftmax() {
        return Tensor.of(new Op.LogSoftmax(self()));
    }

    /**
     * exp(x) / Σ exp(x) along any axis, as {@link #softmax()} after a permutation.
     *
     * @param axis negative ones count from the end
     */
    default Tensor softmax(int axis) {
        return MovedAxis.of("softmax", self(), axis, x -> x.softmax());
    }

    /**
     * x − log Σ exp(x) along any axis, as {@link #logSoftmax()} after a permutation.
     *
     * @param axis negative ones count from the end
     */
    default Tensor logSoftmax(int axis) {
        return MovedAxis.of("logSoftmax", self(), axis, x -> x.logSoftmax());
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
