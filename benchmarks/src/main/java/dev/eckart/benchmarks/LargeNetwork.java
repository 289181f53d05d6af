package dev.eckart.benchmarks;

import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** W5: 784-512-256-10, ReLU, mean cross-entropy over batches of 128, ten of them in turn, by momentum and by Adam. */
final class LargeNetwork implements Workload {

    static final UpdateRule MOMENTUM = new Momentum(0.01, 0.9, 0, false, Optional.empty());
    static final UpdateRule ADAM = new Adam(0.001, 0.9, 0.999, 1e-8, Optional.empty());

    private static final int[] SIZES = {784, 512, 256, 10};
    private static final int BATCH = 128;
    private static final int BATCHES = 10;
    private static final int STEPS = 50;

    /** The JIT is at work for that long, and two threads compete with it. */
    private static final double WARM_UP = 12;

    private static final double GIGAFLOP =
            1e-9 * BATCH * (6.0 * (784 * 512 + 512 * 256 + 256 * 10) - 2.0 * 784 * 512);

    private final Input x = new Input("x", Shape.of(BATCH, SIZES[0]));
    private final Input y = new Input("y", Shape.of(BATCH, SIZES[3]));
    private final NdArray rows;
    private final NdArray targets;
    private final Tensor loss;
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    LargeNetwork() {
        int count = BATCH * BATCHES;
        rows = Inputs.matrix(new SplitMix(8).normal(count * SIZES[0], 1), count, SIZES[0]);
        SplitMix labels = new SplitMix(9);
        int[] classes = new int[count];
        for (int i = 0; i < count; i++) {
            classes[i] = labels.below(SIZES[3]);
        }
        targets = Inputs.matrix(Inputs.oneHot(classes, SIZES[3]), count, SIZES[3]);
        SplitMix weights = new SplitMix(10);
        Tensor values = x.tensor();
        for (int layer = 1; layer < SIZES.length; layer++) {
            Tensor linear = linear(values, layer, weights);
            values = layer < SIZES.length - 1 ? linear.relu() : linear;
        }
        loss = values.softmaxCrossEntropy(y.tensor()).mean();
    }

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        run("sgdm", MOMENTUM, setting, results);
        run("adam", ADAM, setting, results);
    }

    /** Steps from the start on, with the loss as a value of each, and the batches in turn. */
    Steps steps(UpdateRule rule, Setting setting) {
        Training training = Training.of(loss, start, rule, setting.precision(), setting.threads());
        NdArray boundRows = rows.in(setting.precision());
        NdArray boundTargets = targets.in(setting.precision());
        int[] batch = {0};
        return new Steps(training, () -> {
            int first = batch[0]++ % BATCHES * BATCH;
            training.bind(x, boundRows, first);
            training.bind(y, boundTargets, first);
            training.step();
        });
    }

    private void run(String name, UpdateRule rule, Setting setting, Consumer<Result> results) {
        try (Steps steps = steps(rule, setting)) {
            run(steps);
            double check = steps.training().loss();
            Timing timing = Timing.of(setting.repeats(), WARM_UP, () -> run(steps));
            results.accept(Results.time("W5", "", setting, "ms/step-" + name, timing, 1e3 / STEPS,
                    "samples_s", BATCH * STEPS / timing.median(), "gflops", GIGAFLOP * STEPS / timing.median(),
                    "loss50", check));
        }
    }

    private static void run(Steps steps) {
        for (int step = 0; step < STEPS; step++) {
            steps.step();
        }
    }

    private Tensor linear(Tensor values, int layer, SplitMix random) {
        int inputs = SIZES[layer - 1];
        int outputs = SIZES[layer];
        Parameter w = new Parameter("W" + layer, Shape.of(inputs, outputs));
        Parameter b = new Parameter("b" + layer, Shape.of(outputs));
        start.put(w, Inputs.matrix(random.normal(inputs * outputs, Math.sqrt(2.0 / inputs)), inputs, outputs));
        start.put(b, Inputs.zeros(outputs));
        return values.matmul(w.tensor()).plus(b.tensor());
    }
}
