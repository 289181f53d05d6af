package dev.eckart.autodiff;

/**
 * Losses of this against a target of its own shape: a loss does not broadcast. They give a number per element or per
 * row; {@link Tensor#sum()} or {@link Tensor#mean()} makes one of them.
 */
public sealed interface Losses permits Tensor {

    /**
     * The squared differences from a target, element by element.
     *
     * @param target of this shape
     */
    default Tensor squaredError(Tensor target) {
        Shapes.same("squaredError", self(), target);
        return self().minus(target).square();
    }

    /**
     * Huber's loss (doi:10.1214/aoms/1177703732), element by element: half the squared difference where that is up to
     * {@code delta}, beyond linear, delta · (|difference| − delta/2).
     *
     * @param target of this shape
     * @param delta above 0
     */
    default Tensor huber(Tensor target, double delta) {
        Shapes.same("huber", self(), target);
        if (!(delta > 0)) {
            throw new IllegalArgumentException("huber: expected a delta above 0, found " + delta);
        }
        Tensor difference = self().minus(target);
        Tensor clamped = difference.clamp(-delta, delta);
        return clamped.times(difference.minus(clamped.times(0.5)));
    }

    /**
     * The cross-entropy −Σ target · logSoftmax(this) along the last axis, which the result has no more.
     *
     * @param targets probabilities, or ones and zeros, of this shape
     */
    default Tensor softmaxCrossEntropy(Tensor targets) {
        Shapes.same("softmaxCrossEntropy", self(), targets);
        return targets.times(self().logSoftmax()).sum(-1).negated();
    }

    /**
     * The cross-entropy −(target · log σ(this) + (1 − target) · log(1 − σ(this))), element by element, with σ the
     * sigmoid; for logits of any size.
     *
     * @param targets probabilities, or ones and zeros, of this shape
     */
    default Tensor binaryCrossEntropy(Tensor targets) {
        Shapes.same("binaryCrossEntropy", self(), targets);
        Tensor ofOnes = targets.times(self().negated().softplus());
        return ofOnes.plus(Tensor.constant(1).minus(targets).times(self().softplus()));
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
