package dev.eckart.benchmarks;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.datasets.Dataset;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** W2: 100 standardised irises through 4-12-3, ReLU, by full-batch gradient descent on the mean cross-entropy. */
final class IrisNetwork implements Workload {

    private static final int ROWS = 100;
    private static final int EPOCHS = 10_000;
    private static final GradientDescent RULE = new GradientDescent(0.01);

    private final Parameter w1 = new Parameter("W1", Shape.of(4, 12));
    private final Parameter b1 = new Parameter("b1", Shape.of(12));
    private final Parameter w2 = new Parameter("W2", Shape.of(12, 3));
    private final Parameter b2 = new Parameter("b2", Shape.of(3));
    private final Tensor loss;
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    IrisNetwork() {
        Dataset iris = Inputs.iris();
        double[] rows = Inputs.centred(iris.source().readAll().toDoubles(), 4, true);
        int[] order = shuffled(new SplitMix(2));
        int[] codes = iris.labels().orElseThrow().codes();
        double[] chosen = new double[ROWS * 4];
        int[] classes = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(rows, order[i] * 4, chosen, i * 4, 4);
            classes[i] = codes[order[i]];
        }
        Tensor hidden = Tensor.constant(Inputs.matrix(chosen, ROWS, 4))
                .matmul(w1.tensor()).plus(b1.tensor()).relu();
        loss = hidden.matmul(w2.tensor()).plus(b2.tensor())
                .softmaxCrossEntropy(Tensor.constant(Inputs.matrix(Inputs.oneHot(classes, 3), ROWS, 3)))
                .mean();
        SplitMix random = new SplitMix(3);
        start.put(w1, Inputs.matrix(random.normal(48, 1), 4, 12));
        start.put(b1, Inputs.zeros(12));
        start.put(w2, Inputs.matrix(random.normal(36, 1), 12, 3));
        start.put(b2, Inputs.zeros(3));
    }

    /** From the start on, with the loss as a value of every step. */
    Training training(Setting setting) {
        return Training.of(loss, start, RULE, setting.precision(), setting.threads());
    }

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        double after100;
        double after1000;
        try (Training training = training(setting)) {
            training.steps(101);
            after100 = training.loss();
            training.steps(900);
            after1000 = training.loss();
            results.accept(timed("", training, setting, after100, after1000));
        }
        try (Training training = Training.silent(loss, start, RULE, setting.precision(), setting.threads())) {
            results.accept(timed("-without-loss", training, setting, after100, after1000));
        }
    }

    private static Result timed(
            String variant, Training training, Setting setting, double after100, double after1000) {
        Timing timing = Timing.of(setting.repeats(), 4, () -> training.steps(EPOCHS));
        return Results.time("W2", variant, setting, "us/epoch", timing, 1e6 / EPOCHS,
                "loss100", after100, "loss1000", after1000);
    }

    private static int[] shuffled(SplitMix random) {
        int[] order = new int[150];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.below(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
