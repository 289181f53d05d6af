package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A graph made by a seed: leaves, then nodes of any ops over what is there. Of one seed, a graph of fewer nodes is the
 * beginning of one of more.
 */
final class RandomGraph {

    private static final double[] SPECIAL = {
        0.0, -0.0, 1.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-310, 1e300, 20.5
    };

    private final Random random;
    private final int[] extents;
    private final List<Tensor> nodes = new ArrayList<>();
    private final Map<Parameter, NdArray> starts = new LinkedHashMap<>();
    private final Map<Input, NdArray> inputs = new LinkedHashMap<>();
    private final Scalar scalar = new Scalar("rate");

    RandomGraph(long seed, int size) {
        this.random = new Random(seed);
        this.extents = random.nextInt(8) == 0
                ? new int[] {1, 67, 70, 5}
                : new int[] {1 + random.nextInt(4), 2 + random.nextInt(9), random.nextInt(6) == 0 ? 0 : 3, 1};
        for (int i = 0; i < 3; i++) {
            Parameter parameter = new Parameter("p" + i, shape());
            starts.put(parameter, numbers(parameter.shape(), 0.05));
            nodes.add(parameter.tensor());
            Input input = new Input("x" + i, shape());
            inputs.put(input, numbers(input.shape(), 0.02));
            nodes.add(input.tensor());
        }
        nodes.add(scalar.tensor());
        nodes.add(Tensor.constant(numbers(shape(), 0)));
        while (nodes.size() < size + 8) {
            add();
        }
    }

    /** Some of the nodes as values, and updates for the parameters, by gradients where that is possible. */
    Program program(Precision precision) {
        Random choice = new Random(nodes.size());
        List<Tensor> values = new ArrayList<>(List.of(nodes.getLast()));
        SequencedMap<Parameter, Tensor> updates = new LinkedHashMap<>();
        Tensor loss = nodes.getLast().sum().plus(nodes.get(nodes.size() / 2).square().mean());
        if (choice.nextBoolean()) {
            values.add(loss);
        }
        Gradients gradients = Gradients.of(loss);
        for (Parameter parameter : starts.keySet()) {
            Tensor gradient = gradients.wrt(parameter);
            if (choice.nextInt(3) > 0) {
                updates.put(parameter, parameter.tensor().minus(gradient.times(scalar.tensor())));
            } else {
                values.add(gradient);
            }
        }
        return Program.compile(new Step(values, updates), precision);
    }

    /** Four steps, the last with other inputs; all values of each, and the parameters in the end. */
    List<NdArray> run(Program program, Function<Map<Parameter, NdArray>, Execution> start) {
        Map<Parameter, NdArray> init = new HashMap<>();
        program.parameters().forEach(parameter -> init.put(parameter, starts.get(parameter)));
        List<NdArray> results = new ArrayList<>();
        try (Execution execution = start.apply(init)) {
            bind(program, execution, NdArray::toDoubles);
            for (int step = 0; step < 4; step++) {
                if (step == 3) {
                    bind(program, execution, numbers -> Arrays.stream(numbers.toDoubles()).map(x -> -x).toArray());
                }
                if (program.has(scalar)) {
                    execution.set(scalar, 0.01 * (step + 1));
                }
                execution.step();
                program.step().values().forEach(value -> results.add(execution.value(value)));
            }
            results.addAll(execution.snapshot().parameters().values());
        }
        return results;
    }

    private void bind(Program program, Execution execution, Function<NdArray, double[]> elements) {
        inputs.forEach((input, numbers) -> {
            if (program.has(input)) {
                execution.bind(input, F64Array.owning(elements.apply(numbers), numbers.shape()));
            }
        });
    }

    /** Each node in a line, by the lines of its operands. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        List<Tensor> order = Graph.order(List.of(nodes.getLast()), node -> Operands.of(node.op()));
        for (int i = 0; i < order.size(); i++) {
            text.append(i).append(": ").append(order.get(i)).append(' ')
                    .append(Operands.of(order.get(i).op()).stream().map(order::indexOf).toList()).append('\n');
        }
        return text.toString();
    }

    private Shape shape() {
        int rank = random.nextInt(10) == 0 ? 3 : random.nextInt(3);
        return Shape.of(IntStream.range(0, rank).map(_ -> extents[random.nextInt(extents.length)]).toArray());
    }

    private NdArray numbers(Shape shape, double special) {
        double[] numbers = new double[shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextDouble() < special
                    ? SPECIAL[random.nextInt(SPECIAL.length)]
                    : random.nextInt(7) == 0 ? random.nextInt(5) - 2 : 2 * random.nextGaussian();
        }
        return F64Array.owning(numbers, shape);
    }

    private Tensor any() {
        return nodes.get(Math.max(0, nodes.size() - 1 - (int) (Math.abs(random.nextGaussian()) * 5)));
    }

    private void add() {
        Tensor x = any();
        Tensor y = any();
        try {
            nodes.add(node(random.nextInt(52), x, y));
        } catch (IllegalArgumentException _) {
            nodes.add(x.plus(1));
        }
    }

    private Tensor node(int op, Tensor x, Tensor y) {
        int rank = x.shape().rank();
        int axis = rank == 0 ? 0 : random.nextInt(rank);
        return switch (op) {
            case 0 -> x.plus(y);
            case 1 -> x.minus(y);
            case 2 -> x.times(y);
            case 3 -> x.dividedBy(y);
            case 4 -> x.negated();
            case 5, 6 -> x.matmul(y);
            case 7 -> x.transpose().matmul(y);
            case 8 -> x.matmul(y.transpose());
            case 9 -> x.transpose();
            case 10 -> x.sum();
            case 11 -> x.sum(axis);
            case 12 -> x.mean(axis);
            case 13 -> x.max(axis);
            case 14 -> x.max();
            case 15 -> x.logSumExp(axis);
            case 16 -> x.norm(axis);
            case 17 -> x.norm();
            case 18 -> x.reshape(x.shape().size());
            case 19 -> x.reshape(x.shape().size(), 1);
            case 20 -> x.broadcastTo(y.shape());
            case 21 -> x.permute(Axes.inverse(IntStream.range(0, rank).mapToObj(i -> rank - 1 - i).toList())
                    .stream().mapToInt(i -> i).toArray());
            case 22 -> rank == 0 ? x.negated() : x.slice(axis, 0, x.shape().extent(axis) / 2);
            case 23 -> Tensor.concat(List.of(x, y), axis);
            case 24 -> rank == 0 || x.shape().extent(0) == 0 ? x.exp() : x.gatherRows(last(x.shape().extent(0)));
            case 25 -> x.scatterRows(rows(x), 4);
            case 26 -> x.cumulativeSum(axis);
            case 27 -> x.relu();
            case 28 -> x.exp();
            case 29 -> x.log();
            case 30 -> x.log1p();
            case 31 -> x.expm1();
            case 32 -> x.sqrt();
            case 33 -> x.pow(y);
            case 34 -> x.sin();
            case 35 -> x.cos();
            case 36 -> x.tanh();
            case 37 -> x.atan();
            case 38 -> x.erf();
            case 39 -> x.erfc();
            case 40 -> x.sigmoid();
            case 41 -> x.softplus();
            case 42 -> x.greaterThan(y);
            case 43 -> x.equalTo(y);
            case 44 -> Tensor.where(x.greaterThan(0), y, any());
            case 45 -> x.softmax();
            case 46 -> x.logSoftmax();
            case 47 -> x.softmaxCrossEntropy(y);
            case 48 -> x.squaredError(y).sum();
            case 49 -> x.clamp(-1, 1);
            case 50 -> x.times(random.nextInt(3));
            default -> x.plus(y.times(0.25)).minus(x.times(scalar.tensor()));
        };
    }

    private static Tensor last(int rows) {
        return Tensor.constant(NdArray.of(new double[] {0, rows - 1.0, 0}, 3));
    }

    private static Tensor rows(Tensor x) {
        int count = x.shape().rank() == 0 ? 0 : x.shape().extent(0);
        double[] indices = IntStream.range(0, count).mapToDouble(i -> i % 4).toArray();
        return Tensor.constant(F64Array.owning(indices, Shape.of(count)));
    }
}
