package dev.eckart.benchmarks;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** W1: centred irises, 150×4, as a product of rank 2, by full-batch gradient descent on the sum of squares. */
final class IrisFactorisation implements Workload {

    private static final int EPOCHS = 10_000;
    private static final GradientDescent RULE = new GradientDescent(0.01);

    private final Parameter u = new Parameter("U", Shape.of(150, 2));
    private final Parameter v = new Parameter("V", Shape.of(4, 2));
    private final Tensor loss;
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    IrisFactorisation() {
        double[] cells = Inputs.centred(Inputs.iris().source().readAll().toDoubles(), 4, false);
        loss = u.tensor().matmul(v.tensor().transpose())
                .squaredError(Tensor.constant(Inputs.matrix(cells, 150, 4)))
                .sum();
        SplitMix random = new SplitMix(1);
        start.put(u, Inputs.matrix(random.uniform(300), 150, 2));
        start.put(v, Inputs.matrix(random.uniform(8), 4, 2));
    }

    /** From the start on, with the loss as a value of every step. */
    Training training(Setting setting) {
        return Training.of(loss, start, RULE, setting.precision(), setting.threads());
    }

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        double check;
        try (Training training = training(setting)) {
            training.steps(1001);
            check = training.loss();
            results.accept(timed("", training, setting, check));
        }
        try (Training training = Training.silent(loss, start, RULE, setting.precision(), setting.threads())) {
            results.accept(timed("-without-loss", training, setting, check));
        }
    }

    private static Result timed(String variant, Training training, Setting setting, double check) {
        Timing timing = Timing.of(setting.repeats(), 2, () -> training.steps(EPOCHS));
        return Results.time("W1", variant, setting, "us/epoch", timing, 1e6 / EPOCHS, "loss1000", check);
    }
}
