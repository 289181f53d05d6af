package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Factorisations that are worked panel by panel have the bits of the interpreter, with any number of threads. */
class PanelsTest {

    /** Rows and columns at which panels end within blocks of sums, and within vectors. */
    private static final int[][] EXTENTS = {{700, 331}, {263, 1003}, {131, 1001}, {59, 2305}};
    private static final int RANK = 5;
    /** Of more than three, some have nothing to do in a panel, and something in the last. */
    private static final int THREADS = 4;
    /** Threads meet differently each time. */
    private static final int REPEATS = 8;

    private final Random random = new Random(20260101);

    static Stream<Arguments> cases() {
        return Stream.of(EXTENTS).flatMap(extents -> Stream.of(Precision.values()).flatMap(precision ->
                Stream.of(false, true).map(whole -> Arguments.of(extents[0], extents[1], whole, precision))));
    }

    @ParameterizedTest(name = "{0}×{1}, whole {2}, {3}")
    @MethodSource("cases")
    void aStepHasTheBitsOfTheInterpreter(int rows, int columns, boolean whole, Precision precision) {
        Map<Parameter, NdArray> starts = new LinkedHashMap<>();
        Parameter u = started(starts, rows, RANK);
        Parameter v = started(starts, columns, RANK);
        Parameter rowBias = started(starts, rows, 1);
        Parameter columnBias = started(starts, columns);
        Input truth = new Input("truth", Shape.of(rows, columns));
        Input mask = new Input("mask", Shape.of(rows, columns));
        Map<Input, NdArray> data = new LinkedHashMap<>(Map.of(truth, numbers(truth.shape())));
        Tensor product = u.tensor().matmul(v.tensor().transpose());
        Tensor residual = whole
                ? product.minus(truth.tensor())
                : Tensor.where(mask.tensor().greaterThan(0),
                        rowBias.tensor().plus(columnBias.tensor()).plus(product).minus(truth.tensor()),
                        Tensor.zeros(truth.shape()));
        if (whole) {
            starts.keySet().removeAll(List.of(rowBias, columnBias));
        } else {
            data.put(mask, numbers(mask.shape()));
        }
        check(residual.square().sum(), starts, data, precision);
    }

    /** The last panel has so few rows that they are multiplied in another way than the others. */
    @ParameterizedTest
    @EnumSource
    void narrowFactorsHaveThem(Precision precision) {
        Map<Parameter, NdArray> starts = new LinkedHashMap<>();
        Parameter u = started(starts, 1030, 2);
        Parameter v = started(starts, 2, 128);
        Input truth = new Input("truth", Shape.of(1030, 128));
        Tensor loss = u.tensor().matmul(v.tensor()).squaredError(truth.tensor()).sum();
        check(loss, starts, Map.of(truth, numbers(truth.shape())), precision);
    }

    private static void check(
            Tensor loss, Map<Parameter, NdArray> starts, Map<Input, NdArray> data, Precision precision) {
        Program program = Program.compile(descent(loss, starts), precision);
        assertEquals(1, program.plan().works().stream().filter(Work.Panels.class::isInstance).count(), "panels");
        List<NdArray> expected = run(program, program.interpreter(), starts, data, loss);
        for (int threads = 1; threads <= THREADS; threads++) {
            for (int repeat = 0; repeat < (threads == 1 || threads == THREADS ? 1 : REPEATS); repeat++) {
                List<NdArray> found = run(program, program.compiled(threads), starts, data, loss);
                assertEquals(expected, found, threads + " threads");
            }
        }
    }

    private static Step descent(Tensor loss, Map<Parameter, NdArray> starts) {
        Gradients gradients = Gradients.of(loss);
        SequencedMap<Parameter, Tensor> updates = new LinkedHashMap<>();
        starts.keySet().forEach(parameter ->
                updates.put(parameter, parameter.tensor().minus(gradients.wrt(parameter).times(1e-4))));
        return new Step(List.of(loss), updates);
    }

    private static List<NdArray> run(
            Program program, Machinery machinery, Map<Parameter, NdArray> starts, Map<Input, NdArray> data,
            Tensor loss) {
        List<NdArray> results = new ArrayList<>();
        try (Execution execution = new Session(program, machinery, starts)) {
            data.forEach((input, numbers) -> execution.bind(input, numbers));
            for (int step = 0; step < 3; step++) {
                execution.step();
                results.add(execution.value(loss));
            }
            results.addAll(execution.snapshot().parameters().values());
        }
        return results;
    }

    private Parameter started(Map<Parameter, NdArray> starts, int... extents) {
        Parameter parameter = new Parameter("p" + starts.size(), Shape.of(extents));
        starts.put(parameter, numbers(parameter.shape()));
        return parameter;
    }

    private NdArray numbers(Shape shape) {
        return F64Array.owning(random.doubles(shape.size(), -1, 1).toArray(), shape);
    }
}
