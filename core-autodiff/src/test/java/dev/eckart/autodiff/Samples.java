package dev.eckart.autodiff;

import static java.util.Map.entry;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How each case of {@code ops.txt} is written with {@link Tensor}; a case ending in a suffix uses its stem's. */
final class Samples {

    private static final Map<String, Function<List<Tensor>, Tensor>> SAMPLES = Map.ofEntries(
            of("plus", Tensor::plus),
            of("minus", Tensor::minus),
            of("times", Tensor::times),
            of("divided-by", Tensor::dividedBy),
            of("plus-double", x -> x.plus(0.7)),
            of("minus-double", x -> x.minus(0.7)),
            of("times-double", x -> x.times(0.7)),
            of("divided-by-double", x -> x.dividedBy(0.7)),
            of("negated", Tensor::negated),
            of("square", Tensor::square),
            of("relu", Tensor::relu),
            of("greater-than", Tensor::greaterThan),
            of("greater-than-product", (a, b) -> a.greaterThan(b).times(a).times(b)),
            entry("where", x -> Tensor.where(x.get(0), x.get(1), x.get(2))),
            of("matmul", Tensor::matmul),
            of("matmul-left-transposed", (a, b) -> a.transpose().matmul(b)),
            of("matmul-right-transposed", (a, b) -> a.matmul(b.transpose())),
            of("matmul-both-transposed", (a, b) -> a.transpose().matmul(b.transpose())),
            of("transpose", Tensor::transpose),
            of("sum", x -> x.sum()),
            of("sum-rows", x -> x.sum(0)),
            of("sum-columns", x -> x.sum(1)),
            of("sum-last", x -> x.sum(-1)),
            of("sum-middle", x -> x.sum(1)),
            of("sum-outer-axes", x -> x.sum(0, 2)),
            of("sum-empty-axis", x -> x.sum(0)),
            of("mean", x -> x.mean()),
            of("mean-rows", x -> x.mean(0)),
            of("mean-outer-axes", x -> x.mean(0, 2)),
            of("reshape", x -> x.reshape(3, 2)),
            of("broadcast", x -> x.broadcastTo(Shape.of(2, 3))),
            of("broadcast-middle", x -> x.broadcastTo(Shape.of(2, 3, 4))),
            of("broadcast-outer", x -> x.broadcastTo(Shape.of(2, 3, 4))),
            of("softmax", x -> x.softmax()),
            of("log-softmax", x -> x.logSoftmax()),
            of("softmax-first", x -> x.softmax(0)),
            of("softmax-middle", x -> x.softmax(-2)),
            of("log-softmax-first", x -> x.logSoftmax(0)),
            of("log-softmax-middle", x -> x.logSoftmax(-2)),
            of("squared-error-sum", (x, t) -> x.squaredError(t).sum()),
            of("squared-error-mean", (x, t) -> x.squaredError(t).mean()),
            of("softmax-cross-entropy-probabilities-sum", (x, t) -> x.softmaxCrossEntropy(t).sum()),
            of("softmax-cross-entropy-probabilities-mean", (x, t) -> x.softmaxCrossEntropy(t).mean()),
            of("softmax-cross-entropy-one-hot-sum", (x, t) -> x.softmaxCrossEntropy(t).sum()),
            of("softmax-cross-entropy-one-hot-mean", (x, t) -> x.softmaxCrossEntropy(t).mean()),
            of("exp", Tensor::exp),
            of("log", Tensor::log),
            of("log1p", Tensor::log1p),
            of("expm1", Tensor::expm1),
            of("sqrt", Tensor::sqrt),
            of("rsqrt", Tensor::rsqrt),
            of("pow", Tensor::pow),
            of("pow-cube", x -> x.pow(3)),
            of("pow-half", x -> x.pow(0.5)),
            of("pow-zero", x -> x.pow(0)),
            of("abs", Tensor::abs),
            of("sin", Tensor::sin),
            of("cos", Tensor::cos),
            of("tanh", Tensor::tanh),
            of("atan", Tensor::atan),
            of("erf", Tensor::erf),
            of("erfc", Tensor::erfc),
            of("clamp", x -> x.clamp(-0.5, 0.75)),
            of("leaky-relu", x -> x.leakyRelu(0.1)),
            of("elu", x -> x.elu(1.5)),
            of("gelu", Tensor::gelu),
            of("sigmoid", Tensor::sigmoid),
            of("softplus", Tensor::softplus),
            of("less-than", Tensor::lessThan),
            of("less-than-product", (a, b) -> a.lessThan(b).times(a).times(b)),
            of("equal-to", Tensor::equalTo),
            of("equal-to-product", (a, b) -> a.equalTo(b).times(a).times(b)),
            of("not-equal-to", Tensor::notEqualTo),
            of("not-equal-to-product", (a, b) -> a.notEqualTo(b).times(a).times(b)),
            of("at-least", Tensor::atLeast),
            of("at-least-product", (a, b) -> a.atLeast(b).times(a).times(b)),
            of("at-most", Tensor::atMost),
            of("at-most-product", (a, b) -> a.atMost(b).times(a).times(b)),
            of("huber", (x, t) -> x.huber(t, 0.75)),
            of("binary-cross-entropy", Tensor::binaryCrossEntropy),
            of("binary-cross-entropy-one", x -> x.binaryCrossEntropy(ones(x))),
            of("binary-cross-entropy-zero", x -> x.binaryCrossEntropy(Tensor.zeros(x.shape()))),
            of("max", x -> x.max()),
            of("max-rows", x -> x.max(0)),
            of("max-last", x -> x.max(-1)),
            of("max-outer-axes", x -> x.max(0, 2)),
            of("min", x -> x.min()),
            of("min-rows", x -> x.min(0)),
            of("min-last", x -> x.min(-1)),
            of("min-outer-axes", x -> x.min(0, 2)),
            of("log-sum-exp", x -> x.logSumExp()),
            of("log-sum-exp-rows", x -> x.logSumExp(0)),
            of("log-sum-exp-last", x -> x.logSumExp(-1)),
            of("log-sum-exp-outer-axes", x -> x.logSumExp(0, 2)),
            of("norm", x -> x.norm()),
            of("norm-rows", x -> x.norm(0)),
            of("norm-last", x -> x.norm(-1)),
            of("norm-outer-axes", x -> x.norm(0, 2)),
            of("variance", x -> x.variance(1)),
            of("variance-rows", x -> x.variance(1, 0)),
            of("variance-last", x -> x.variance(1, -1)),
            of("variance-outer-axes", x -> x.variance(1, 0, 2)),
            of("variance-biased", x -> x.variance(0)),
            of("variance-biased-rows", x -> x.variance(0, 0)),
            of("variance-biased-last", x -> x.variance(0, -1)),
            of("variance-biased-outer-axes", x -> x.variance(0, 0, 2)),
            of("permute", x -> x.permute(2, 0, 1)),
            of("permute-matrix", x -> x.permute(-1, 0)),
            of("permute-scalar", x -> x.permute()),
            of("slice-rows", x -> x.slice(0, 1, 3)),
            of("slice-middle", x -> x.slice(1, 1, 3)),
            of("slice-last", x -> x.slice(-1, 0, 1)),
            of("slice-rows-to-nothing", x -> x.slice(0, 1, 1)),
            of("concat-rows", (a, b) -> Tensor.concat(List.of(a, b), 0)),
            of("concat-last", (a, b) -> Tensor.concat(List.of(a, b), -1)),
            of("concat-middle", (a, b) -> Tensor.concat(List.of(a, b, a), 1)),
            of("gather-rows", x -> x.gatherRows(3, 0, 3, 1, 3)),
            of("gather-no-rows", x -> x.gatherRows()),
            of("scatter-rows", x -> x.scatterRows(Tensor.constant(NdArray.of(new double[] {3, 0, 3, 1, 3}, 5)), 4)),
            of("cumulative-sum", x -> x.cumulativeSum(0)),
            of("cumulative-sum-last", x -> x.cumulativeSum(-1)),
            of("cumulative-sum-middle", x -> x.cumulativeSum(1)),
            of("outer", Tensor::outer),
            of("diag", Tensor::diag),
            of("trace", Tensor::trace),
            of("custom-cube", x -> Tensor.custom(new Cube(x))),
            of("shared", x -> x.times(x).plus(x.times(x.relu()))));

    private Samples() { }

    /** The value of a case as a tensor of its operands. */
    static Tensor value(String name, List<Tensor> operands) {
        String stem = name;
        while (!SAMPLES.containsKey(stem)) {
            stem = stem.substring(0, stem.lastIndexOf('-'));
        }
        return SAMPLES.get(stem).apply(operands);
    }

    private static Tensor ones(Tensor x) {
        return Tensor.constant(1).broadcastTo(x.shape());
    }

    private static Map.Entry<String, Function<List<Tensor>, Tensor>> of(String name, UnaryOperator<Tensor> op) {
        return entry(name, x -> op.apply(x.get(0)));
    }

    private static Map.Entry<String, Function<List<Tensor>, Tensor>> of(String name, BinaryOperator<Tensor> op) {
        return entry(name, x -> op.apply(x.get(0), x.get(1)));
    }
}
