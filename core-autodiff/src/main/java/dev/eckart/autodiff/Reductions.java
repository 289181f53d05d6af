package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;

/**
 * Reductions, over all elements or over some axes, which the result has no more. Axes are distinct; negative ones count
 * from the end; over no axes, each element is reduced by itself.
 */
public sealed interface Reductions permits Tensor {

    /** The sum of all elements, without axes; +0 of none. */
    default Tensor sum() {
        return sumOver(all());
    }

    /** The sums over some axes; +0 of none. */
    default Tensor sum(int... axes) {
        return sumOver(set("sum", axes));
    }

    /** The sum of all elements divided by their number; NaN of none. */
    default Tensor mean() {
        return meanOver(all());
    }

    /** The sums over some axes divided by the number of elements in each; NaN of none. */
    default Tensor mean(int... axes) {
        return meanOver(set("mean", axes));
    }

    /** The greatest of all elements, as {@link #max(int...)}. */
    default Tensor max() {
        return maxOver(all());
    }

    /** The greatest elements over some axes; −infinity of none, NaN stays. Elements that tie share the gradient. */
    default Tensor max(int... axes) {
        return maxOver(set("max", axes));
    }

    /** The least of all elements, as {@link #min(int...)}. */
    default Tensor min() {
        return self().negated().max().negated();
    }

    /** The least elements over some axes; infinity of none, NaN stays. Elements that tie share the gradient. */
    default Tensor min(int... axes) {
        return Tensor.of(new Op.Max(self().negated(), set("min", axes))).negated();
    }

    /** log Σ exp(x) over all elements, as {@link #logSumExp(int...)}. */
    default Tensor logSumExp() {
        return logSumExpOver(all());
    }

    /** log Σ exp(x) over some axes, for elements of any size; −infinity of none. */
    default Tensor logSumExp(int... axes) {
        return logSumExpOver(set("logSumExp", axes));
    }

    /** √Σ x² over all elements, as {@link #norm(int...)}. */
    default Tensor norm() {
        return normOver(all());
    }

    /** √Σ x² over some axes, for elements of any size; 0 of none. Its derivatives where it is 0 are 0. */
    default Tensor norm(int... axes) {
        return normOver(set("norm", axes));
    }

    /** The variance of all elements, as {@link #variance(int, int...)}. */
    default Tensor variance(int correction) {
        return varianceOver(correction, all());
    }

    /**
     * The sums of squared deviations from the mean over some axes, divided by the number of elements in each less the
     * correction; NaN if that is not above 0.
     *
     * @param correction 1 for the unbiased estimate of a sample's variance, 0 for the mean squared deviation
     */
    default Tensor variance(int correction, int... axes) {
        return varianceOver(correction, set("variance", axes));
    }

    private Tensor sumOver(List<Integer> axes) {
        return Tensor.of(new Op.Sum(self(), axes));
    }

    private Tensor meanOver(List<Integer> axes) {
        return sumOver(axes).dividedBy(Axes.count(shape(), axes));
    }

    private Tensor maxOver(List<Integer> axes) {
        return Tensor.of(new Op.Max(self(), axes));
    }

    private Tensor logSumExpOver(List<Integer> axes) {
        return Tensor.of(new Op.LogSumExp(self(), axes));
    }

    private Tensor normOver(List<Integer> axes) {
        return Tensor.of(new Op.Norm(self(), axes));
    }

    private Tensor varianceOver(int correction, List<Integer> axes) {
        Tensor deviation = self().minus(meanOver(axes).repeatedOver(axes, shape()));
        Tensor squares = Tensor.of(new Op.Sum(deviation.square(), axes));
        int count = Axes.count(shape(), axes) - correction;
        return squares.dividedBy(count > 0 ? count : Double.NaN);
    }

    private List<Integer> all() {
        return Axes.all(shape());
    }

    private List<Integer> set(String op, int... axes) {
        return Axes.of(op, shape(), axes);
    }

    private Shape shape() {
        return self().shape();
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
