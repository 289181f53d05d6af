package dev.eckart.models.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ActivationsTest extends ComponentContract {

    private static final double[] SUMS = {-3, -0.5, 0, 0.5, 3};

    /** Nothing but a place for all of them. */
    private record All(@Doc("every activation") List<Activation> activations) {}

    @Override
    protected Record component() {
        return new All(List.of(new NoActivation(), new Relu(), new LeakyRelu(0.1), new Elu(2), new Gelu(), new Tanh(),
                new Sigmoid(), new Softplus(), new Silu()));
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                formula(new NoActivation(), x -> x),
                formula(new Relu(), x -> Math.max(x, 0)),
                formula(new LeakyRelu(0.1), x -> x > 0 ? x : 0.1 * x),
                formula(new Elu(2), x -> x > 0 ? x : 2 * (StrictMath.exp(x) - 1)),
                // the distribution function by its series about 0, good to 1e-16 up to 3
                formula(new Gelu(), x -> x * (0.5 + StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * series(x))),
                formula(new Tanh(), StrictMath::tanh),
                formula(new Sigmoid(), x -> 1 / (1 + StrictMath.exp(-x))),
                formula(new Softplus(), x -> StrictMath.log(1 + StrictMath.exp(x))),
                formula(new Silu(), x -> x / (1 + StrictMath.exp(-x))));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void valuesAreThoseOfTheFormula(Activation activation, DoubleUnaryOperator formula) {
        Tensor values = activation.of(Tensor.constant(NdArray.of(SUMS, 1, SUMS.length)));
        try (Execution execution = Program.compile(Step.of(values), Precision.F64).start(Map.of())) {
            execution.step();
            for (int i = 0; i < SUMS.length; i++) {
                assertEquals(formula.applyAsDouble(SUMS[i]), execution.value(values).at(i), 1e-14, "at " + SUMS[i]);
            }
        }
    }

    private static Arguments formula(Activation activation, DoubleUnaryOperator formula) {
        return Arguments.of(activation, formula);
    }

    /** x + x³/3 + x⁵/(3·5) + …, which the density times makes the distribution function less ½. */
    private static double series(double x) {
        double sum = 0;
        double term = x;
        for (int n = 1; n < 120; n += 2) {
            sum += term;
            term *= x * x / (n + 2);
        }
        return sum;
    }
}
