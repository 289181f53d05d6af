package dev.eckart.benchmarks;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** W8: products of square matrices, through a program whose step is the product. */
final class SquareProducts implements Workload {

    /** The first: its warm-up is for all. */
    private static final int SMALLEST = 512;

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        for (int n : new int[] {SMALLEST, 1024, 2048}) {
            results.accept(product(n, setting));
        }
    }

    private static Result product(int n, Setting setting) {
        Input a = new Input("a", Shape.of(n, n));
        Input b = new Input("b", Shape.of(n, n));
        Tensor product = a.tensor().matmul(b.tensor());
        int times = (2048 / n) * (2048 / n);
        Program program = Program.compile(Step.of(product), setting.precision());
        try (Execution execution = program.start(Map.of(), setting.threads())) {
            execution.bind(a, Inputs.matrix(new SplitMix(20).uniform(n * n), n, n).in(setting.precision()));
            execution.bind(b, Inputs.matrix(new SplitMix(21).uniform(n * n), n, n).in(setting.precision()));
            Timing timing = Timing.of(setting.repeats(), n == SMALLEST ? 3 : 0.5, () -> {
                for (int i = 0; i < times; i++) {
                    execution.step();
                }
            });
            return Results.rate("W8", "", setting, "GFLOP/s", timing, 2e-9 * n * n * n * times,
                    "n", n, "check", execution.value(product).at(1, 2));
        }
    }
}
