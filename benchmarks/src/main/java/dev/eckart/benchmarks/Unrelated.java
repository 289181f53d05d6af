package dev.eckart.benchmarks;

import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.elementwise.ElementWiseSgd;
import dev.eckart.models.elementwise.Order;
import dev.eckart.models.elementwise.Update;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.ElementWiseSquaredError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/**
 * Programs of all kinds of shapes, so that the JIT has seen more than the workload that is measured after them: what a
 * sweep looks like. Networks, factorisations, chains of functions and element-wise fits in turn.
 */
final class Unrelated {

    private static final long NANOS = 200_000_000;

    private final SplittableRandom random = new SplittableRandom(31);

    /** Trains that many, each for a fifth of a second. */
    void run(int programs) {
        for (int program = 0; program < programs; program++) {
            Precision precision = program % 4 < 2 ? Precision.F64 : Precision.F32;
            switch (program % 4) {
                case 0, 2 -> network(precision);
                case 1 -> factorisation(precision);
                default -> chain(precision);
            }
            if (program % 5 == 0) {
                cells();
            }
        }
    }

    private void network(Precision precision) {
        int rows = size(200);
        int width = size(40);
        Input x = new Input("x", Shape.of(rows, width));
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        Tensor values = x.tensor();
        for (int layer = random.nextInt(1, 4); layer >= 0; layer--) {
            int units = size(60);
            Parameter w = parameter(start, width, units);
            Parameter b = parameter(start, 1, units);
            values = activated(values.matmul(w.tensor()).plus(b.tensor()));
            width = units;
        }
        Tensor targets = Tensor.constant(numbers(rows, width));
        Tensor loss = random.nextBoolean()
                ? values.softmaxCrossEntropy(targets.softmax()).mean()
                : values.squaredError(targets).mean();
        train(loss, start, x, numbers(rows, x.shape().extent(1)), precision);
    }

    private void factorisation(Precision precision) {
        int rows = size(300);
        int columns = size(100);
        int rank = size(12);
        Input x = new Input("x", Shape.of(rows, columns));
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        Parameter u = parameter(start, rows, rank);
        Parameter v = parameter(start, columns, rank);
        Tensor residual = u.tensor().matmul(v.tensor().transpose()).minus(x.tensor());
        Tensor loss = random.nextBoolean() ? residual.square().mean() : residual.abs().mean();
        train(loss, start, x, numbers(rows, columns), precision);
    }

    private void chain(Precision precision) {
        int rows = size(100);
        int columns = size(100);
        Input x = new Input("x", Shape.of(rows, columns));
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        Tensor values = parameter(start, rows, columns).tensor();
        for (int link = size(6); link > 0; link--) {
            values = activated(values.times(0.5).plus(x.tensor()));
        }
        train(values.sum(0).square().mean(), start, x, numbers(rows, columns), precision);
    }

    private void cells() {
        int rows = size(80);
        int columns = size(80);
        int rank = random.nextInt(1, Math.min(rows, columns) + 1);
        new MatrixFactorisation(rank, new ElementWiseSgd(
                        new ElementWiseSquaredError(), new Uniform(0, 0.1), 0.0001, Order.ROW_MAJOR, Update.SEQUENTIAL,
                        1 + 4_000_000 / (rows * columns * rank), new NoRegularisation()))
                .fit(numbers(rows, columns), FitContext.seeded(1));
    }

    private void train(
            Tensor loss, SequencedMap<Parameter, NdArray> start, Input x, NdArray rows, Precision precision) {
        List<UpdateRule> rules = List.of(
                new GradientDescent(1e-3), new Momentum(1e-3, 0.9, 0, random.nextBoolean(), Optional.empty()),
                new Adam(1e-3, 0.9, 0.999, 1e-8, Optional.empty()));
        UpdateRule rule = rules.get(random.nextInt(rules.size()));
        try (Training training = Training.of(loss, start, rule, precision, 1).bind(x, rows)) {
            long end = System.nanoTime() + NANOS;
            do {
                training.steps(10);
            } while (System.nanoTime() < end);
        }
    }

    private Tensor activated(Tensor values) {
        return switch (random.nextInt(7)) {
            case 0 -> values.relu();
            case 1 -> values.tanh();
            case 2 -> values.sigmoid();
            case 3 -> values.gelu();
            case 4 -> values.softplus();
            case 5 -> values.square().plus(1).sqrt();
            default -> values.leakyRelu(0.1);
        };
    }

    private Parameter parameter(SequencedMap<Parameter, NdArray> start, int rows, int columns) {
        Parameter parameter = new Parameter("p" + start.size(), Shape.of(rows, columns));
        start.put(parameter, numbers(rows, columns));
        return parameter;
    }

    private NdArray numbers(int rows, int columns) {
        return Inputs.matrix(random.doubles((long) rows * columns, -0.5, 0.5).toArray(), rows, columns);
    }

    private int size(int greatest) {
        return random.nextInt(1, greatest + 1);
    }
}
