package dev.eckart.benchmarks;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** W4: 2000×1000 as a product of rank 32, by full-batch gradient descent on the sum of squares. */
final class DenseFactorisation implements Workload {

    private static final int ROWS = 2000;
    private static final int COLUMNS = 1000;
    private static final int RANK = 32;
    private static final int EPOCHS = 20;
    private static final GradientDescent RULE = new GradientDescent(5e-4);
    private static final double GIGAFLOP = 6e-9 * ROWS * COLUMNS * RANK;

    private final Parameter u = new Parameter("U", Shape.of(ROWS, RANK));
    private final Parameter v = new Parameter("V", Shape.of(COLUMNS, RANK));
    private final Tensor loss;
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    DenseFactorisation() {
        NdArray cells = Inputs.matrix(Inputs.lowRank(6, ROWS, COLUMNS, RANK), ROWS, COLUMNS);
        loss = u.tensor().matmul(v.tensor().transpose()).squaredError(Tensor.constant(cells)).sum();
        SplitMix random = new SplitMix(7);
        start.put(u, Inputs.matrix(random.normal(ROWS * RANK, 0.1), ROWS, RANK));
        start.put(v, Inputs.matrix(random.normal(COLUMNS * RANK, 0.1), COLUMNS, RANK));
    }

    /** From the start on, with the loss as a value of every step. */
    Training training(Setting setting) {
        return Training.of(loss, start, RULE, setting.precision(), setting.threads());
    }

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        try (Training training = training(setting)) {
            training.steps(EPOCHS + 1);
            double check = training.loss();
            Timing timing = Timing.of(setting.repeats(), 1, () -> training.steps(EPOCHS));
            results.accept(Results.time("W4", "", setting, "ms/epoch", timing, 1e3 / EPOCHS,
                    "gflops", GIGAFLOP * EPOCHS / timing.median(), "loss20", check));
        }
    }
}
